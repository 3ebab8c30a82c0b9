import { afterAll, beforeAll, expect, test } from "vitest";
import { signal } from "@/scripts/embedded-postgres/process-facts";
import { type BrokenSite, rounds, startBrokenSite } from "./setup/broken-site";
import { lostRuns, startWriters } from "./setup/writers";

let site: BrokenSite;
const BACK_MS = 15_000;

beforeAll(async () => {
  site = await startBrokenSite("kill-web");
});
afterAll(() => site.stop());

test("F5: a run that is sent again with its id after web was killed is there exactly once", async () => {
  const writers = startWriters(site);
  for (let round = 0; round < rounds; round += 1) {
    await writers.progress(BACK_MS);
    const before = site.pidOf("web");
    signal(before, "SIGKILL");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await writers.progress(BACK_MS)).toBe(true);
    expect(site.pidOf("web")).not.toBe(before);
  }
  const ledger = await writers.stop();
  const lost = await lostRuns(site.databaseUrl, ledger);
  console.info(
    `${ledger.acknowledged.size} acknowledged, ${lost} lost or twice, ${ledger.unknown} unknown`,
  );
  expect(ledger.unknown).toBeGreaterThan(0);
  expect(ledger.strange).toEqual([]);
  expect(lost).toBe(0);
});
