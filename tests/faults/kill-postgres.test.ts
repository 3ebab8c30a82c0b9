import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { locate } from "@/scripts/embedded-postgres/place";
import { livingPostmaster } from "@/scripts/embedded-postgres/postmaster";
import { postgresProcessesIn, signal } from "@/scripts/embedded-postgres/process-facts";
import { type BrokenSite, rounds, startBrokenSite } from "./setup/broken-site";
import { lostRuns, startWriters } from "./setup/writers";

let site: BrokenSite;
let dataFolder: string;
const BACK_MS = 10_000;

beforeAll(async () => {
  site = await startBrokenSite("kill-postgres");
  dataFolder = locate(site.home).dataFolder;
});
afterAll(() => site.stop());

/** Processes that serve the data folder and were not started by one that does. */
function servers(): number {
  const all = postgresProcessesIn(dataFolder);
  return all.filter((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
      return command.includes("/bin/postgres\0-D") && !all.includes(parent);
    } catch {
      return false;
    }
  }).length;
}

/** Waits for a new postmaster: backends without one still answer for a moment, and must not count as back. */
async function anotherPostmaster(former: number, ms: number): Promise<void> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    const now = livingPostmaster(dataFolder)?.pid;
    if (now !== undefined && now !== former) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Writers at work, the fault in their midst, and what came of it. */
async function breakDuringWrites(
  fault: (postmaster: number) => void,
  { outlives } = { outlives: false },
) {
  const writers = startWriters(site);
  await writers.progress(BACK_MS);
  const web = site.pidOf("web");
  const backAfter: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await writers.progress(BACK_MS);
    const began = Date.now();
    const postmaster = livingPostmaster(dataFolder)?.pid ?? 0;
    fault(postmaster);
    if (outlives) await writers.trouble(BACK_MS);
    else await anotherPostmaster(postmaster, 2 * BACK_MS);
    await writers.progress(2 * BACK_MS);
    backAfter.push(Date.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  const ledger = await writers.stop();
  const lost = await lostRuns(site.databaseUrl, ledger);
  console.info(
    `${ledger.acknowledged.size} acknowledged, ${lost} lost, ${ledger.unknown} unknown, ${ledger.later} answered 503, back after ${backAfter.join(", ")} ms`,
  );
  return { ledger, lost, slowest: Math.max(...backAfter), sameWeb: site.pidOf("web") === web };
}

test("F1: killing every PostgreSQL process loses no acknowledged run, and web answers 503 until it is back", async () => {
  const { ledger, lost, slowest, sameWeb } = await breakDuringWrites((postmaster) => {
    for (const pid of [postmaster, ...postgresProcessesIn(dataFolder)]) signal(pid, "SIGKILL");
  });
  expect(ledger.unknown).toBeGreaterThan(0);
  expect(lost).toBe(0);
  expect(ledger.later).toBeGreaterThan(0);
  expect(ledger.strange).toEqual([]);
  expect(sameWeb).toBe(true);
  expect(slowest).toBeLessThanOrEqual(BACK_MS);
});

test("F2: killing one PostgreSQL backend loses no acknowledged run, and the pool heals", async () => {
  const { ledger, lost, slowest, sameWeb } = await breakDuringWrites(
    (postmaster) => {
      const backends = postgresProcessesIn(dataFolder).filter((pid) => pid !== postmaster);
      signal(backends.at(-1) ?? 0, "SIGKILL");
    },
    { outlives: true },
  );
  expect(ledger.unknown).toBeGreaterThan(0);
  expect(lost).toBe(0);
  expect(ledger.strange).toEqual([]);
  expect(sameWeb).toBe(true);
  expect(slowest).toBeLessThanOrEqual(BACK_MS);
});

test("F3: killing the postmaster alone never leaves two servers on the data, and loses no acknowledged run", async () => {
  let mostServers = 0;
  const watch = setInterval(() => {
    mostServers = Math.max(mostServers, servers());
  }, 50);
  const { ledger, lost, slowest } = await breakDuringWrites((postmaster) => {
    expect(postgresProcessesIn(dataFolder).length).toBeGreaterThan(1);
    signal(postmaster, "SIGKILL");
  });
  clearInterval(watch);
  expect(ledger.unknown).toBeGreaterThan(0);
  expect(lost).toBe(0);
  expect(ledger.strange).toEqual([]);
  expect(mostServers).toBe(1);
  expect(slowest).toBeLessThanOrEqual(BACK_MS);
});
