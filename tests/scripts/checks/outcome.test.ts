import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { playwrightOutcome, single, sum, vitestOutcome } from "@/scripts/checks/outcome";

function report(content: object): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "runpact-report-")), "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test("a run that ended badly counts as a failure even when no test failed or no report was written", () => {
  const clean = report({ numPassedTests: 4, numFailedTests: 0 });
  expect(vitestOutcome(clean, true)).toEqual({ passed: 4, failed: 0 });
  expect(vitestOutcome(clean, false)).toEqual({ passed: 4, failed: 1 });
  expect(vitestOutcome("/nowhere.json", false)).toEqual({ passed: 0, failed: 1 });
  expect(playwrightOutcome("/nowhere.json", false)).toEqual({ passed: 0, failed: 1 });
});

test("failed tests are counted one by one", () => {
  const vitest = report({ numPassedTests: 4, numFailedTests: 3 });
  const browser = report({ stats: { expected: 5, flaky: 1, unexpected: 2 } });
  const all = [vitestOutcome(vitest, false), playwrightOutcome(browser, false), single(true)];
  expect(sum(all)).toEqual({ passed: 11, failed: 5 });
});
