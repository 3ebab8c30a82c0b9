import type { Metadata } from "next";
import { PublicShell } from "@/components/navigation/public-shell";
import { WeekMark } from "@/components/streaks/week-mark";
import { AnchorButton } from "@/components/ui/anchor-button";

export const metadata: Metadata = { title: "Not here" };

export default function NotFound() {
  return (
    <PublicShell bare>
      <div className="mx-auto flex max-w-column flex-col items-center px-6 py-24 text-center">
        <WeekMark verdict="missed" size={72} decorative />
        <h1 className="heading mt-8 text-xl">This page is not here</h1>
        <p className="mt-2 text-muted">
          The link may be old, or what it shows is not shared with you. Nothing of yours is lost.
        </p>
        <AnchorButton href="/" className="mt-8">
          Back to the start
        </AnchorButton>
      </div>
    </PublicShell>
  );
}
