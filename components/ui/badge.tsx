import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type BadgeTone = "neutral" | "track" | "kept" | "reserve" | "recovery" | "cover" | "danger";

const tones: Record<BadgeTone, string> = {
  neutral: "bg-sunken text-ink",
  track: "bg-track-soft text-track",
  kept: "bg-kept-soft text-kept",
  reserve: "bg-reserve-soft text-reserve",
  recovery: "bg-recovery-soft text-recovery",
  cover: "bg-cover-soft text-cover",
  danger: "bg-danger-soft text-danger",
};

/** A word or two about the thing beside it. */
export function Badge({ tone = "neutral", children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1 whitespace-nowrap rounded-full px-2.5 py-0.5 font-semibold text-xs [&_svg]:size-3.5",
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}
