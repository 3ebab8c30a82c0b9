import { describe, expect, test } from "vitest";
import { replay } from "@/domain/live-run/replay";
import { splitsOf } from "@/domain/run/splits";
import { distancesFromPositions } from "@/domain/track/measure-distance";
import { timelineOf } from "@/domain/track/timeline";
import type { Track } from "@/domain/track/track";
import { decodeFile } from "@/server/imports/decode/decode-file";
import { recordedEvents } from "@/tests/domain/live-run/recorded-events";
import {
  ABSENT,
  bytesOf,
  isPresent,
  tableRows,
} from "@/tests/server/imports/decode/read-reference";

const LEAST_PLACES = 300;
/** Where the places of a file are themselves off from its device's total, nothing made of places can agree with it. */
const PLACES_AGREE = 0.0075;

type Recorded = { file: string; track: Track; metres: number };

const runs: Recorded[] = tableRows("REFERENCE.tsv").flatMap(
  ({ file = "", unit, sport, distance_m }) => {
    const result = decodeFile(bytesOf(`files/${file}`), file);
    const track = result.ok && unit === "session 1/1" ? result.sessions[0]?.track : undefined;
    const metres = Number(distance_m);
    if (!track || !/^run/i.test(sport ?? "") || !timelineOf(track)) return [];
    const places = track.latitudes.filter((latitude) => !Number.isNaN(latitude)).length;
    const own = distancesFromPositions(track).at(-1) ?? 0;
    const agree = Math.abs(own / metres - 1) <= PLACES_AGREE;
    return places >= LEAST_PLACES && agree && longestStep(track) <= 30_000
      ? [{ file, track, metres }]
      : [];
  },
);

/**
 * Runs recorded each second, as a phone does, without gaps. Where a runner stood for long, the importer counts
 * the trembling of the places and the phone does not: those have no common truth for a split.
 */
const everySecond = runs.filter(({ track }) => {
  const { state } = replay(recordedEvents(track));
  const own = distancesFromPositions(track).at(-1) ?? 0;
  const isDense = track.times.length > (timelineOf(track)?.seconds.at(-1) ?? 0) * 0.9;
  return isDense && state.gaps.length === 0 && Math.abs(state.metres / own - 1) < 0.002;
});

function longestStep({ times }: Track): number {
  return times.reduce((most, time, i) => Math.max(most, time - (times[i - 1] ?? time)), 0);
}

describe.runIf(isPresent)("real runs replayed as a phone's positions", () => {
  test("there are enough of them", () => {
    expect(runs.length).toBeGreaterThanOrEqual(6);
    expect(everySecond.length).toBeGreaterThanOrEqual(4);
  });

  test.each(runs)("$file: distance within 1 % of its device", ({ track, metres }) => {
    const { state } = replay(recordedEvents(track));
    expect(Math.abs(state.metres / metres - 1)).toBeLessThanOrEqual(0.01);
  });

  test.each(everySecond)("$file: splits within 2 s of the importer's", ({ track }) => {
    const { state } = replay(recordedEvents(track));
    const timeline = timelineOf({ ...track, distances: distancesFromPositions(track) });
    const splits = timeline ? splitsOf(timeline, 1000) : [];
    expect(state.kilometres).toHaveLength(splits.length);
    const worst = splits.map(({ seconds }, i) =>
      Math.abs(seconds - (state.kilometres[i]?.seconds ?? 0)),
    );
    expect(Math.max(0, ...worst)).toBeLessThanOrEqual(2);
  });
});

if (!isPresent) {
  describe("real runs replayed as a phone's positions", () => {
    test.skip(ABSENT, () => undefined);
  });
}
