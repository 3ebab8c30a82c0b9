import { expect, test } from "vitest";
import { CHUNK_EVENTS, chunksOf, wholePieces } from "@/domain/live-run/event-log";
import { steady } from "./phone";

test("a piece that is sent while the run goes on is the same when the run is over", () => {
  const events = steady(0, 3 * CHUNK_EVENTS);
  for (const count of [0, 1, CHUNK_EVENTS - 1, CHUNK_EVENTS, 2 * CHUNK_EVENTS + 7]) {
    const sent = chunksOf(wholePieces(events.slice(0, count)));
    expect(sent).toHaveLength(Math.floor(count / CHUNK_EVENTS));
    expect(chunksOf(events).slice(0, sent.length)).toEqual(sent);
  }
});
