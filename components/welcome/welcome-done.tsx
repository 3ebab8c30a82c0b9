"use client";

import { useEffect, useRef } from "react";
import { WeekMark } from "@/components/streaks/week-mark";
import { buttonClass } from "@/components/ui/button-styles";
import { firstName } from "@/domain/runner/first-name";

/** The first step that matters, with the way on for who wants to look around first. */
export function WelcomeDone({ name, destination }: { name: string; destination: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <WeekMark verdict="open" share={0} size={72} decorative />
      <h1 ref={heading} tabIndex={-1} className="heading mt-6 break-words text-xl outline-none">
        Good to have you, <bdi>{firstName(name)}</bdi>
      </h1>
      <p className="mt-3">
        One thing makes all the rest work: say how many days a week you will run. Low is fine. Ten
        minutes count in full.
      </p>
      <div className="mt-8 grid gap-2">
        <a href="/commitments/new" className={buttonClass({ size: "large", wide: true })}>
          Make my first commitment
        </a>
        <a
          href={destination}
          className={buttonClass({ size: "large", wide: true, variant: "quiet" })}
        >
          {placeWords(destination)}
        </a>
      </div>
    </>
  );
}

function placeWords(destination: string): string {
  if (destination.startsWith("/clubs/")) return "Go to the club";
  if (destination.startsWith("/partners")) return "Go to my partner";
  return "Look around first";
}
