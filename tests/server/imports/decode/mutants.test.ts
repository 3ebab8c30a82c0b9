import { describe, expect, test } from "vitest";
import type { Track } from "@/domain/track/track";
import { decodeActivities } from "@/server/imports/decode/decode-activities";
import { decodeTrack } from "@/server/runs/decode-track";
import { makeFit } from "@/tests/fixtures/activities/make-fit";
import { makeGpx } from "@/tests/fixtures/activities/make-gpx";
import { makeTcx } from "@/tests/fixtures/activities/make-tcx";
import { mutateBytes } from "./mutate-bytes";

const MUTANTS = 1000;
const run = {
  startedAt: Date.UTC(2026, 9, 5, 16),
  distanceKm: 2,
  everySeconds: 15,
  pauseSeconds: 60,
};
const encode = (text: string) => new TextEncoder().encode(text);
const ORIGINALS = {
  fit: makeFit(run),
  gpx: encode(makeGpx(run)),
  tcx: encode(makeTcx(run)),
};

function expectSound(track: Track): void {
  let time = Number.NEGATIVE_INFINITY;
  let metres = 0;
  for (let i = 0; i < track.times.length; i++) {
    const [t = 0, d = -1, lat = 0, hr = -1] = [
      track.times[i],
      track.distances[i],
      track.latitudes[i],
      track.heartRates[i],
    ];
    if (!Number.isNaN(t)) {
      expect(t).toBeGreaterThan(time);
      time = t;
    }
    expect(d).toBeGreaterThanOrEqual(metres);
    metres = d;
    expect(Math.abs(lat) <= 90 || Number.isNaN(lat)).toBe(true);
    expect(hr === 0 || (hr >= 30 && hr <= 230)).toBe(true);
  }
  expect(track.segmentStarts[0] ?? 0).toBe(0);
}

describe("damaged files", () => {
  test.each(Object.entries(ORIGINALS))(
    `no ${MUTANTS} mutants of a %s throw, take a second, or leave an unsound track`,
    (format, original) => {
      let slowest = 0;
      let accepted = 0;
      for (let seed = 1; seed <= MUTANTS; seed++) {
        const started = performance.now();
        const result = decodeActivities(mutateBytes(original, seed), `x.${format}`);
        slowest = Math.max(slowest, performance.now() - started);
        if (!result.ok) continue;
        accepted++;
        for (const { summary, trackBlob } of result.activities) {
          expect(Number.isFinite(summary.distanceMetres)).toBe(true);
          expect(summary.distanceMetres).toBeGreaterThanOrEqual(0);
          if (trackBlob) expectSound(decodeTrack(trackBlob));
        }
      }
      expect(slowest).toBeLessThan(1000);
      expect(accepted).toBeGreaterThan(MUTANTS / 10);
    },
  );
});
