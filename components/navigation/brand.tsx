import { WeekMark } from "@/components/streaks/week-mark";

/** The name beside two interlocked discs: a promise between two. */
export function Brand() {
  return (
    <span className="heading inline-flex items-center gap-2 text-lg tracking-tight">
      <WeekMark
        verdict="kept-with-cover"
        tone="current"
        size={28}
        decorative
        className="text-track"
      />
      Runpact
    </span>
  );
}
