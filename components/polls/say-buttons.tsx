"use client";

import { Check, CircleHelp, X } from "lucide-react";
import { classNames } from "@/components/ui/class-names";
import type { PollSays } from "@/domain/poll/poll";

type SayButtonsProps = {
  /** What is said to, for a screen reader: "Tue 24 Nov, 18:30". */
  about: string;
  says: PollSays | null;
  onSay: (says: PollSays) => void;
};

const ways = [
  { says: "yes", label: "Yes", icon: Check, on: "bg-kept-soft text-kept" },
  { says: "ifNeedBe", label: "If need be", icon: CircleHelp, on: "bg-reserve-soft text-reserve" },
  { says: "no", label: "No", icon: X, on: "bg-ink text-paper" },
] as const;

/** Yes, if need be, no: words for the thumb, signs alone in the narrow days of a calendar. */
export function SayButtons({ about, says, onSay }: SayButtonsProps) {
  return (
    <fieldset className="flex min-w-0 gap-1.5 lg:gap-1">
      <legend className="sr-only">{about}</legend>
      {ways.map(({ says: wanted, label, icon: Icon, on }) => (
        <button
          key={wanted}
          type="button"
          aria-pressed={says === wanted}
          title={label}
          onClick={() => onSay(wanted)}
          className={classNames(
            "inline-flex min-h-11 min-w-0 flex-1 items-center justify-center gap-1 rounded-full px-1 font-semibold text-xs transition-colors duration-100 sm:gap-1.5 [&_svg]:size-4 [&_svg]:shrink-0",
            says === wanted ? on : "bg-ink/8 text-ink hover:bg-ink/14",
          )}
        >
          <Icon aria-hidden="true" />
          <span className="lg:sr-only">{label}</span>
        </button>
      ))}
    </fieldset>
  );
}
