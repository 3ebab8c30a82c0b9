import { expect, test } from "vitest";
import { personas } from "@/domain/coach/persona-names";
import { advance } from "@/domain/live-run/advance";
import { cueWords } from "@/domain/live-run/cue-words";
import { type Cue, cuesBetween } from "@/domain/live-run/cues";
import { halfwayOf } from "@/domain/live-run/halfway";
import type { LiveEvent } from "@/domain/live-run/live-event";
import { READY } from "@/domain/live-run/live-state";
import { finish, start, steady } from "./phone";

function said(
  events: readonly LiveEvent[],
  plan: "open" | "ten" = "open",
  halfwaySeconds?: number,
): Cue[] {
  let state = READY;
  const cues: Cue[] = [];
  for (const event of events) {
    const next = advance(state, event);
    cues.push(
      ...cuesBetween(state, next, { plan, unit: "km", halfwaySeconds: halfwaySeconds ?? null }),
    );
    state = next;
  }
  return cues;
}

const kinds = (cues: readonly Cue[]) => cues.map(({ kind }) => kind);

function pulses(since: number, until: number, beats: number): LiveEvent[] {
  return Array.from(
    { length: until - since },
    (_, i) => ({ kind: "pulse", at: (since + i) * 1000, beats }) as const,
  );
}

test("a steady run has its start, kilometres, minute ten, halfway and finish, each once", () => {
  const cues = said([start, ...steady(0, 700), finish(700)], "ten", 350);
  expect(kinds(cues)).toEqual(["start", "split", "halfway", "minute-ten", "split", "finish"]);
});

test("weather is said after the start outdoors, and a partner's word after minute ten", () => {
  const weather = { sky: "rain", celsius: 7, feelsCelsius: 3, chance: 60, windKmh: 5 } as const;
  const note = { id: "n", name: "Ravi", words: "Look up" };
  const heard = (mode: "outdoor" | "treadmill") => {
    let state = READY;
    return [{ ...start, mode }, ...steady(0, 700)].flatMap((event) => {
      const before = state;
      state = advance(state, event);
      return cuesBetween(before, state, { plan: "open", unit: "km", weather, note });
    });
  };
  const cues = heard("outdoor");
  expect(kinds(cues)).toEqual(["start", "weather", "split", "minute-ten", "note", "split"]);
  expect(cueWords(cues[1] as Cue, "stone", "km")).toBe("Outside: 7°, feels like 3°, rain 60 %.");
  expect(cueWords(cues[4] as Cue, "stone", "km")).toBe("Ravi says: Look up");
  const hot = { ...weather, sky: "thunder" } as const;
  expect(cueWords({ kind: "weather", weather: hot }, "jenna", "mi")).toMatch(/45°.*roof/);
});

test("halfway is half of the planned run that was near the start, and of no other", () => {
  const plan = { startsAt: 10 * 3_600_000, minutes: 40 };
  expect(halfwayOf(plan, 11 * 3_600_000)).toBe(1_200);
  expect(halfwayOf(plan, 14 * 3_600_000)).toBeNull();
  expect(halfwayOf(null, 0)).toBeNull();
});

test("much slower than after the warm-up is said once in five minutes, and an even pace never", () => {
  const slowing = [start, ...steady(0, 900), ...steady(901, 1500, 2, 2702)];
  expect(
    kinds(said(slowing)).filter((kind) => kind === "pace-drift").length,
  ).toBeGreaterThanOrEqual(1);
  expect(kinds(said([start, ...steady(0, 1500)]))).not.toContain("pace-drift");
});

test("a heart that beats more for the same pace asks for the talk test", () => {
  const events = [...steady(0, 1500), ...pulses(0, 800, 140), ...pulses(800, 1500, 160)];
  const inOrder = [start, ...events.toSorted((a, b) => a.at - b.at)];
  expect(kinds(said(inOrder))).toContain("heart-drift");
});

test("every voice has words for every moment, and none of them blames", () => {
  const moments: Cue[] = [
    { kind: "start", plan: "ten" },
    { kind: "split", number: 3, seconds: 332 },
    { kind: "pace-drift", direction: "slower" },
    { kind: "heart-drift" },
    { kind: "minute-ten", plan: "ten" },
    { kind: "minute-ten", plan: "open" },
    { kind: "halfway" },
    { kind: "cheer", name: "Jonas" },
    { kind: "finish" },
  ];
  for (const persona of personas) {
    for (const cue of moments) {
      const words = cueWords(cue, persona, "km");
      expect(words.length).toBeGreaterThan(5);
      expect(words).not.toMatch(/fail|lazy|shame|weak|excuse/i);
    }
  }
  expect(cueWords({ kind: "split", number: 3, seconds: 332 }, "stone", "mi")).toBe(
    "Mile 3 in 5:32.",
  );
});
