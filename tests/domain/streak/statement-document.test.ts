import fc from "fast-check";
import { expect, test } from "vitest";
import { settleWeeks } from "@/domain/streak/settle-weeks";
import { recompute, statementDocument } from "@/domain/streak/statement-document";
import { settlesAt } from "@/domain/week/settlement";
import { addWeeks } from "@/domain/week/week";
import { anyHistory, firstWeek, weeksWith } from "./week-facts-builder";

const now = settlesAt(addWeeks(firstWeek, 3));

test("a streak is computed again from its file alone", () => {
  fc.assert(
    fc.property(anyHistory, anyHistory, fc.nat(14), (facts, changed, weeks) => {
      const at = settlesAt(addWeeks(firstWeek, weeks));
      const frozen = settleWeeks(facts, at).filter(({ settled }) => settled);
      const document = statementDocument(changed, at, frozen);
      const file: unknown = JSON.parse(JSON.stringify(document));
      expect(file).toEqual(document);
      expect(recompute(file)).toEqual(document.result);
    }),
  );
});

test("a file whose result was touched up does not agree with its facts", () => {
  const document = statementDocument(weeksWith(3, [3, 1, 3]), now);
  const forged = { ...document, result: { ...document.result, streakLength: 3 } };
  expect(recompute(forged)).toEqual(document.result);
  expect(recompute(forged)).not.toEqual(forged.result);
});

test("the file carries each run's zone and evidence and the version of the rules", () => {
  const document = statementDocument(weeksWith(3, [3]), now);
  expect(document.facts[0]?.runs[0]).toMatchObject({ zone: "Europe/Berlin", evidence: "counts" });
  expect(document.result.statements[0]?.rulesVersion).toBe(document.rulesVersion);
});

test.each([null, {}, [], "statement", { format: "runpact-streak-statement", formatVersion: 2 }])(
  "%j is refused as a statement",
  (file) => expect(() => recompute(file)).toThrow(),
);

test("a file with a date that does not exist is refused", () => {
  const document = structuredClone(statementDocument(weeksWith(3, [3]), now));
  const text = JSON.stringify(document).replaceAll("2026-03-04", "2026-03-34");
  expect(() => recompute(JSON.parse(text))).toThrow(/not a date/);
});
