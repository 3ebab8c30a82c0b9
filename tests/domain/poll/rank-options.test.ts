import fc from "fast-check";
import { expect, test } from "vitest";
import { carriedAnswer } from "@/domain/poll/poll";
import { type Candidate, can, rankOptions } from "@/domain/poll/rank-options";
import { reasonWords } from "@/domain/poll/reason-words";

const now = 1_000;
const one = (optionId: string, yes: number, ifNeedBe: number, no: number, startsAt = 2_000) => ({
  optionId,
  startsAt,
  tally: { yes, ifNeedBe, no },
});
const shown = (options: Candidate[]) =>
  rankOptions(options, now).map(({ optionId, rank, best, tied }) => [optionId, rank, best, tied]);

test("the time that most can make comes first, among those the one that most like", () => {
  expect(shown([one("a", 2, 0, 1), one("b", 1, 2, 0), one("c", 2, 1, 0)])).toEqual([
    ["c", 1, true, false],
    ["b", 2, false, false],
    ["a", 3, false, false],
  ]);
});

test("equal times are a tie, in the order of time", () => {
  expect(shown([one("later", 2, 0, 0, 3_000), one("c", 1, 0, 0), one("sooner", 2, 0, 0)])).toEqual([
    ["sooner", 1, true, true],
    ["later", 1, true, true],
    ["c", 3, false, false],
  ]);
});

test("a silent one is better than one who cannot", () => {
  expect(shown([one("a", 1, 0, 2), one("b", 1, 0, 0)])[0]).toEqual(["b", 1, true, false]);
});

test("a time that is over wins nothing, and before anybody can there is no best", () => {
  expect(shown([one("over", 5, 0, 0, now), one("ahead", 0, 0, 1)])).toEqual([
    ["ahead", 1, false, false],
    ["over", null, false, false],
  ]);
});

const tally = fc.record({ yes: fc.nat(4), ifNeedBe: fc.nat(4), no: fc.nat(4) });
const candidates = fc.uniqueArray(
  fc.record({ optionId: fc.uuid(), startsAt: fc.nat(3_000), tally }),
  { selector: ({ optionId }) => optionId, maxLength: 12 },
);

test("whatever the order of options, the result is the same, loses none, and no best is beaten", () => {
  fc.assert(
    fc.property(candidates, (options) => {
      const ranked = rankOptions(options, now);
      expect(rankOptions([...options].reverse(), now)).toEqual(ranked);
      expect(ranked.map((each) => each.optionId).sort()).toEqual(
        options.map((each) => each.optionId).sort(),
      );
      const best = ranked.filter((each) => each.best);
      const most = Math.max(0, ...ranked.filter((e) => e.rank !== null).map((e) => can(e.tally)));
      for (const each of best) expect(can(each.tally)).toBe(most);
      expect(best.every((each) => each.tied === best.length > 1)).toBe(true);
    }),
  );
});

test("each place has its reason in words", () => {
  expect(reasonWords({ yes: 0, ifNeedBe: 0, no: 0 }, 0)).toBe("Nobody has answered yet");
  expect(reasonWords({ yes: 0, ifNeedBe: 0, no: 3 }, 3)).toBe("Nobody can");
  expect(reasonWords({ yes: 5, ifNeedBe: 0, no: 0 }, 5)).toBe("All 5 can");
  expect(reasonWords({ yes: 3, ifNeedBe: 1, no: 1 }, 5)).toBe("4 of 5 can, 1 of them if need be");
  expect(reasonWords({ yes: 0, ifNeedBe: 2, no: 1 }, 3)).toBe("2 of 3 can, if need be");
});

test("what was said becomes the answer to the group run", () => {
  expect((["yes", "ifNeedBe", "no"] as const).map(carriedAnswer)).toEqual(["yes", "maybe", "no"]);
});
