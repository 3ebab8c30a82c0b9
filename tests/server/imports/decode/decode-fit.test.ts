import { describe, expect, test } from "vitest";
import { decodeFit } from "@/server/imports/decode/decode-fit";
import { makeFit } from "@/tests/fixtures/activities/make-fit";
import { type FitField, fitWriter } from "@/tests/fixtures/activities/write-fit";

const START = Date.UTC(2026, 9, 10, 7);

const sessionsOf = (bytes: Uint8Array) => {
  const decoding = decodeFit(bytes);
  if ("reason" in decoding) throw new Error(decoding.reason);
  return decoding.sessions;
};

describe("decoding FIT", () => {
  test("a run keeps its start, totals, pauses and the offset of the watch's clock", () => {
    const [session] = sessionsOf(
      makeFit({ startedAt: START, distanceKm: 3, pauseSeconds: 60, zoneOffsetMinutes: 345 }),
    );
    expect(session).toMatchObject({
      sport: "run",
      startedAt: START,
      zoneOffsetMinutes: 345,
      hasStops: true,
      indoor: false,
      totals: { distanceMetres: 3000, timerSeconds: 1080, elapsedSeconds: 1140 },
    });
    expect(session?.track.segmentStarts).toHaveLength(2);
    expect(session?.track.distances.at(-1)).toBe(3000);
  });

  test("a watch that writes UTC as its local time says nothing of the zone", () => {
    expect(sessionsOf(makeFit({ startedAt: START }))[0]?.zoneOffsetMinutes).toBeNull();
  });

  test("a file cut before its totals gives what was recorded, and says it is incomplete", () => {
    const whole = makeFit({ startedAt: START, distanceKm: 3 });
    const [session] = sessionsOf(whole.subarray(0, Math.floor(whole.length * 0.7)));
    expect(session?.warnings).toContain("incomplete");
    expect(session?.totals.distanceMetres).toBeNull();
    expect(session?.track.distances.at(-1)).toBeGreaterThan(1900);
  });

  test("a file that is no activity is refused as such", () => {
    const writer = fitWriter();
    writer.message(0, [{ number: 0, type: "enum" }], [15]);
    expect(decodeFit(writer.finish())).toEqual({ reason: "not-an-activity" });
  });

  test("each session of a file has its own records, and its odometer begins at zero", () => {
    const time: FitField = { number: 253, type: "uint32" };
    const record: FitField[] = [time, { number: 5, type: "uint32" }];
    const session: FitField[] = [
      time,
      { number: 2, type: "uint32" },
      { number: 5, type: "enum" },
      { number: 9, type: "uint32" },
    ];
    const at = 1_000_000_000;
    const writer = fitWriter();
    for (let i = 0; i <= 10; i++) writer.message(20, record, [at + i, i * 1000]);
    for (let i = 0; i <= 10; i++) writer.message(20, record, [at + 100 + i, 20_000 + i * 300]);
    writer.message(18, session, [at + 10, at, 2, 10_000]);
    writer.message(18, session, [at + 110, at + 100, 1, 3000]);
    const [ride, run] = sessionsOf(writer.finish());
    expect(ride?.sport).toBe("ride");
    expect(ride?.track.distances.at(-1)).toBe(100);
    expect(run?.sport).toBe("run");
    expect(run?.track.times).toHaveLength(11);
    expect(run?.track.distances.at(-1)).toBe(30);
  });
});
