import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedVersions, changeTakesEffect } from "@/domain/commitment/change-terms";
import { type Commitment, termsInWeek, weeksOf } from "@/domain/commitment/commitment";
import { compareTerms } from "@/domain/commitment/terms";
import { addDays, daysBetween, fromEpochDay, localDate } from "@/domain/time-zone/local-date";
import { isWeekStart, weekOf } from "@/domain/week/week";

const terms = (daysPerWeek: number, floorSeconds = 600) => ({
  daysPerWeek,
  standard: null,
  floorSeconds,
});
const anyDate = fc.integer({ min: 18_000, max: 22_000 }).map(fromEpochDay);

describe("from when a change holds", () => {
  test.each([
    ["harder on a Monday: at once", 3, 4, "2026-11-23", "2026-11-23"],
    ["harder on a Sunday: from this very week", 3, 4, "2026-11-29", "2026-11-23"],
    ["easier on a Monday: next Monday", 3, 2, "2026-11-23", "2026-11-30"],
    ["easier on a Tuesday: the Monday after next", 3, 2, "2026-11-24", "2026-12-07"],
    ["easier on a Sunday: the Monday after next", 3, 2, "2026-11-29", "2026-12-07"],
    ["unchanged: this week", 3, 3, "2026-11-25", "2026-11-23"],
  ])("%s", (_, old, next, today, week) => {
    expect(changeTakesEffect(terms(old), terms(next), localDate(today))).toBe(week);
  });

  test("a mixed change waits like an easier one", () => {
    expect(changeTakesEffect(terms(3, 900), terms(4, 600), localDate("2026-11-24"))).toBe(
      "2026-12-07",
    );
  });

  test("an easier week begins on the first Monday at least seven days ahead, never later", () => {
    fc.assert(
      fc.property(anyDate, (today) => {
        const week = changeTakesEffect(terms(3), terms(2), today);
        expect(isWeekStart(week)).toBe(true);
        expect(daysBetween(today, week)).toBeGreaterThanOrEqual(7);
        expect(daysBetween(today, week)).toBeLessThan(14);
      }),
    );
  });
});

describe("versions of a changed commitment", () => {
  const startsOn = weekOf(localDate("2026-11-02"));
  const commitment: Commitment = {
    id: "c",
    startsOn,
    weeks: 8,
    versions: [{ fromWeek: startsOn, terms: terms(3) }],
  };
  const days = (changed: Commitment) =>
    weeksOf(changed).map((week) => termsInWeek(changed, week)?.daysPerWeek);
  const change = (from: Commitment, next: number, today: string): Commitment => ({
    ...from,
    versions: changedVersions(from, terms(next), localDate(today)),
  });

  test("a harder change leaves the weeks before as they were", () => {
    expect(days(change(commitment, 5, "2026-11-18"))).toEqual([3, 3, 5, 5, 5, 5, 5, 5]);
  });

  test("an easier change waits", () => {
    expect(days(change(commitment, 1, "2026-11-18"))).toEqual([3, 3, 3, 3, 1, 1, 1, 1]);
  });

  test("a change of mind replaces an easier change that has not begun", () => {
    const easier = change(commitment, 1, "2026-11-18");
    expect(days(change(easier, 4, "2026-11-19"))).toEqual([3, 3, 4, 4, 4, 4, 4, 4]);
    expect(days(change(easier, 3, "2026-11-19"))).toEqual([3, 3, 3, 3, 3, 3, 3, 3]);
  });

  test("a harder week that was promised within the notice is not taken back", () => {
    const easier = change(commitment, 1, "2026-11-17");
    const regretted = change(easier, 2, "2026-11-24");
    expect(days(change(regretted, 1, "2026-12-01"))).toEqual([3, 3, 3, 3, 1, 2, 1, 1]);
  });

  test("before its first week a commitment becomes harder from that week", () => {
    expect(days(change(commitment, 4, "2026-10-28"))).toEqual([4, 4, 4, 4, 4, 4, 4, 4]);
  });

  test("after its last week nothing changes", () => {
    expect(change(commitment, 7, "2027-03-01")).toEqual(commitment);
  });

  test("no change makes a week easier within seven days, however many are made", () => {
    const anyChange = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 7 }));
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 8 }), (changes) => {
        let current = commitment;
        for (const [afterDays, next] of changes.sort(([a], [b]) => a - b)) {
          const today = addDays(startsOn, afterDays);
          const before = current;
          current = { ...before, versions: changedVersions(before, terms(next), today) };
          for (const week of weeksOf(commitment).filter((each) => each < addDays(today, 7))) {
            const [planned, now] = [termsInWeek(before, week), termsInWeek(current, week)];
            if (!planned || !now) throw new Error("A week of the commitment has no terms.");
            const change = compareTerms(planned, now);
            expect(week < weekOf(today) ? ["same"] : ["same", "harder"]).toContain(change);
          }
        }
        expect(current.versions.every(({ fromWeek }) => fromWeek >= startsOn)).toBe(true);
        expect(current.versions[0]?.fromWeek).toBe(startsOn);
      }),
    );
  });
});
