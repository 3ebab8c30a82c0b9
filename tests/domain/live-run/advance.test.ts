import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { advance } from "@/domain/live-run/advance";
import { averagePace, currentPace } from "@/domain/live-run/current-pace";
import type { LiveEvent } from "@/domain/live-run/live-event";
import { READY } from "@/domain/live-run/live-state";
import { replay } from "@/domain/live-run/replay";
import { finish, seen, start, steady } from "./phone";

function stateAfter(...events: LiveEvent[]) {
  return replay(events).state;
}

describe("a steady run", () => {
  test("counts its metres, time, splits and pace", () => {
    const state = stateAfter(start, ...steady(0, 700), finish(700));
    expect(state.phase).toBe("finished");
    expect(state.metres).toBeCloseTo(2100, -1);
    expect(state.activeMs).toBe(700_000);
    expect(state.kilometres.map(({ seconds }) => Math.round(seconds))).toEqual([333, 333]);
    expect(state.miles).toHaveLength(1);
    expect(averagePace(state)).toBeCloseTo(333.3, 0);
    expect(state.gaps).toEqual([]);
  });

  test("shows a pace only while it runs", () => {
    expect(currentPace(stateAfter(start, ...steady(0, 60)))).toBeCloseTo(333.3, 0);
    expect(
      currentPace(stateAfter(start, ...steady(0, 60), { kind: "pause", at: 60_000 })),
    ).toBeNull();
    expect(currentPace(stateAfter(start))).toBeNull();
  });
});

describe("what a phone reports wrongly", () => {
  test.each([
    ["a radius over 50 m", [seen(11, 500, 51)]],
    ["the place at zero and zero", [{ ...seen(11, 0), latitude: 0, longitude: 0 } as LiveEvent]],
    [
      "a place of before",
      [{ ...seen(11, 500), fixedAt: 0 + Date.UTC(2026, 9, 5, 6) } as LiveEvent],
    ],
    ["one spike of a kilometre", [seen(11, 1000)]],
    ["two spikes", [seen(11, 1000), seen(12, 1003)]],
  ])("%s counts nothing", (_, wrong) => {
    const clean = stateAfter(start, ...steady(0, 10), ...steady(13, 40));
    const spiky = stateAfter(start, ...steady(0, 10), ...wrong, ...steady(13, 40));
    expect(spiky.metres).toBeCloseTo(clean.metres, 6);
    expect(spiky.gaps).toEqual([]);
  });

  test("three places that agree on a far leap begin a new stretch, and the leap is not counted", () => {
    const state = stateAfter(start, ...steady(0, 20), ...steady(21, 60, 3, 2000));
    expect(state.segment).toBe(1);
    expect(state.metres).toBeLessThan(190);
    expect(state.gaps).toMatchObject([{ kind: "gps", bridgedMetres: 0 }]);
  });

  test("trembling in one place adds nothing, and pauses by itself back to the last metre", () => {
    const trembling = Array.from({ length: 60 }, (_, i) => seen(31 + i, 90 + (i % 2 ? 2 : -2), 8));
    const state = stateAfter(start, ...steady(0, 30), ...trembling);
    expect(state.phase).toBe("auto-paused");
    expect(state.metres).toBeLessThan(95);
    expect(state.activeMs).toBeLessThan(32_000);
    expect(advanceAll(state, steady(92, 110, 3, 92)).phase).toBe("running");
  });

  test("a clock that is set back by a day stops nothing", () => {
    const back = steady(31, 60).map((event) => ({ ...event, fixedAt: 0 }) as LiveEvent);
    const shifted = back.map((event, i) => ({ ...event, fixedAt: i * 1000 }) as LiveEvent);
    const state = stateAfter(start, ...steady(0, 30), ...shifted);
    expect(state.metres).toBeCloseTo(180, -1);
  });
});

describe("stretches that were not seen", () => {
  test.each([
    ["screen", [{ kind: "hidden", at: 31_000 } as const, { kind: "visible", at: 89_000 } as const]],
    ["closed", [{ kind: "reopened", at: 89_000 } as const]],
    ["gps", []],
  ])("are named %s, bridged in a straight line, and no part of a best effort", (kind, between) => {
    const events = [start, ...steady(0, 30), ...between, ...steady(90, 400), finish(400)];
    const { state, points } = replay(events);
    expect(state.gaps).toMatchObject([{ kind }]);
    expect(state.bridgedMetres).toBeCloseTo(180, 0);
    expect(state.metres).toBeCloseTo(1200, -1);
    expect(state.kilometres[0]?.bridged).toBe(true);
    expect(points.filter(({ isAfterGap }) => isAfterGap)).toHaveLength(1);
  });

  test("a screen that was off for a moment, or positions that went on behind it, are no gap", () => {
    const hidden = { kind: "hidden", at: 10_500 } as const;
    const visible = { kind: "visible", at: 20_500 } as const;
    const state = stateAfter(
      start,
      ...steady(0, 10),
      hidden,
      ...steady(11, 20),
      visible,
      ...steady(21, 40),
    );
    expect(state.gaps).toEqual([]);
  });
});

test("what is walked in a pause by hand is not counted", () => {
  const state = stateAfter(
    start,
    ...steady(0, 30),
    { kind: "pause", at: 30_000 },
    ...steady(31, 60),
    { kind: "resume", at: 60_000 },
    ...steady(61, 90),
    finish(90),
  );
  expect(state.metres).toBeCloseTo(177, -1);
  expect(state.activeMs).toBe(60_000);
  expect(state.gaps).toEqual([]);
});

test("on a treadmill only time is measured, and the display's distance is taken, also afterwards", () => {
  const events: LiveEvent[] = [
    { ...start, mode: "treadmill" } as LiveEvent,
    ...steady(0, 600),
    finish(600),
    { kind: "treadmill", at: 600_000, metres: 1800 },
  ];
  const state = stateAfter(...events);
  expect(state).toMatchObject({ metres: 0, treadmillMetres: 1800, activeMs: 600_000 });
});

function advanceAll(from: ReturnType<typeof stateAfter>, events: readonly LiveEvent[]) {
  return events.reduce(advance, from);
}

const anyEvent: fc.Arbitrary<LiveEvent> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        fc.integer({ min: -100, max: 900_000 }),
        fc.integer({ min: -500, max: 3000 }),
        fc.integer({ min: 1, max: 80 }),
      )
      .map(
        ([at, metres, accuracy]): LiveEvent => ({ ...seen(0, metres, accuracy), at }) as LiveEvent,
      ),
  },
  fc
    .tuple(
      fc.constantFrom("pause", "resume", "lap", "tick", "hidden", "visible", "reopened"),
      fc.integer({ min: 0, max: 900_000 }),
    )
    .map(([kind, at]) => ({ kind, at }) as LiveEvent),
  fc
    .tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 900_000 }))
    .map(([beats, at]): LiveEvent => ({ kind: "pulse", beats, at })),
);

const anyLog = fc.array(anyEvent, { maxLength: 80 }).map((events) => [start, ...events]);

test("whatever happens, time and metres never fall, and no part is longer than the whole", () => {
  fc.assert(
    fc.property(anyLog, (events) => {
      let state = READY;
      for (const event of events) {
        const next = advance(state, event);
        expect(next.at).toBeGreaterThanOrEqual(state.at);
        expect(next.metres).toBeGreaterThanOrEqual(state.metres);
        expect(next.activeMs).toBeLessThanOrEqual(next.at);
        expect(next.activeMs).toBeGreaterThanOrEqual(0);
        expect(next.bridgedMetres).toBeLessThanOrEqual(next.metres);
        const split = next.kilometres.reduce((sum, { seconds }) => sum + seconds, 0);
        expect(split * 1000).toBeLessThanOrEqual(next.at + 1);
        expect(next.kilometres).toHaveLength(Math.floor(next.metres / 1000));
        state = next;
      }
    }),
  );
});

test("a log that was written down, cut anywhere and read again gives the very same run", () => {
  fc.assert(
    fc.property(anyLog, fc.nat(), (events, cut) => {
      const whole = replay(events).state;
      const at = cut % events.length;
      const first = JSON.parse(JSON.stringify(events.slice(0, at).reduce(advance, READY)));
      const rest = JSON.parse(JSON.stringify(events.slice(at))) as LiveEvent[];
      expect(rest.reduce(advance, first)).toEqual(whole);
    }),
  );
});
