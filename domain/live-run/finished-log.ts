import type { LiveEvent } from "./live-event";

/** The log with a finish at its last event where the page died before it could be written. */
export function finishedLog(events: readonly LiveEvent[], wall: number): readonly LiveEvent[] {
  if (events.some(({ kind }) => kind === "finish")) return events;
  return [...events, { kind: "finish", at: events.at(-1)?.at ?? 0, wall }];
}
