import { CalendarClock } from "lucide-react";
import type { Outputs } from "@/server/router";
import { nearDay, timeWords } from "./slot-words";

type NextSlotProps = { plan: Outputs["plannedRuns"]["mine"]; locale: string };

/** The next planned run in one line under the answer of home: "Next: tomorrow, 06:00". */
export function NextSlot({ plan: { slots, today }, locale }: NextSlotProps) {
  const next = slots.find(({ state }) => state === "today" || state === "ahead");
  if (!next) return null;
  return (
    <p className="mt-4 flex items-center gap-2 text-sm">
      <CalendarClock aria-hidden="true" className="size-5 shrink-0 text-muted" />
      <span>
        Next: <strong>{nearDay(next.date, today, locale)}</strong>,{" "}
        {timeWords(next.startMinutes, locale)}
      </span>
    </p>
  );
}
