import { addDays, type LocalDate } from "@/domain/time-zone/local-date";
import { instantOf } from "@/domain/time-zone/zone";
import { addWeeks, type WeekStart } from "@/domain/week/week";
import type { Person } from "./people";

export type PlannedRun = {
  date: LocalDate;
  weeksBack: number;
  startedAt: number;
  movingSeconds: number;
  distanceMetres: number;
};

export const demoZone = "Europe/Berlin";
export const committedWeeks = 16;
export const baselineWeekCount = 6;

/** Every run of a person from their baseline weeks to `now` (epoch milliseconds), oldest first; the same each time. */
export function plannedRuns(person: Person, thisWeek: WeekStart, now: number): PlannedRun[] {
  const random = mulberry(hash(person.name));
  const runs: PlannedRun[] = [];
  for (let back = committedWeeks + baselineWeekCount; back >= 0; back -= 1) {
    for (const day of daysRun(person, back)) {
      const date = addDays(addWeeks(thisWeek, -back), day);
      const distanceMetres = Math.round(person.km * 1000 * (0.75 + random() * 0.5));
      const movingSeconds = Math.round(
        (distanceMetres / 1000) * person.pace * (0.96 + random() * 0.08),
      );
      const startedAt = instantOf(date, person.at, demoZone) + Math.round(random() * 1500) * 1000;
      const isOver = startedAt + movingSeconds * 1000 + 600_000 < now;
      if (isOver) runs.push({ date, weeksBack: back, startedAt, movingSeconds, distanceMetres });
    }
  }
  return runs;
}

/** Days of a week on which a person ran: the ones they like first. */
function daysRun(person: Person, back: number): number[] {
  const count =
    back > committedWeeks
      ? person.habit
      : back === 0
        ? (person.days ?? person.habit)
        : Number(person.weeks[committedWeeks - back] ?? 0);
  const others = [0, 1, 2, 3, 4, 5, 6].filter((day) => !person.likes.includes(day));
  return [...person.likes, ...others].slice(0, count).sort((a, b) => a - b);
}

/** A small generator of numbers in [0, 1) (mulberry32), so that the demo is the same on every machine. */
export function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** FNV-1a of a text, for seeds. */
export function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const sign of text) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return sum >>> 0;
}
