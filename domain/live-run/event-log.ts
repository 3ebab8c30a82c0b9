import type { LiveEvent } from "./live-event";

/** Events that travel together: some two minutes of a run with heart rate. */
export const CHUNK_EVENTS = 240;

/** A run's log as text, one event a line. */
export function logText(events: readonly LiveEvent[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join("");
}

/** The log in pieces that are the same each time they are made, so that a piece can be sent again. */
export function chunksOf(events: readonly LiveEvent[]): LiveEvent[][] {
  const count = Math.ceil(events.length / CHUNK_EVENTS);
  return Array.from({ length: count }, (_, i) =>
    events.slice(i * CHUNK_EVENTS, (i + 1) * CHUNK_EVENTS),
  );
}

/** The events of a run that goes on, as far as they fill pieces: a piece that is sent never changes any more. */
export function wholePieces(events: readonly LiveEvent[]): readonly LiveEvent[] {
  return events.slice(0, events.length - (events.length % CHUNK_EVENTS));
}
