import { spawn } from "node:child_process";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectRoot } from "@/scripts/prepare/project-root";
import { type BrokenSite, startBrokenSite } from "./setup/broken-site";
import { lostRuns, startWriters } from "./setup/writers";

let site: BrokenSite;

beforeAll(async () => {
  site = await startBrokenSite("second-start");
});
afterAll(() => site.stop());

function startAgain(environment: Record<string, string>) {
  const began = Date.now();
  const child = spawn(process.execPath, [path.join(projectRoot, "scripts/start.mjs")], {
    env: { ...process.env, DATABASE_URL: "", DIRECT_DATABASE_URL: "", ...environment },
  });
  let words = "";
  child.stderr.on("data", (chunk) => {
    words += String(chunk);
  });
  return new Promise<{ code: number | null; words: string; ms: number }>((resolve) => {
    child.once("close", (code) => resolve({ code, words, ms: Date.now() - began }));
  });
}

test("F4: a second start on the same data is refused in a sentence while the first goes on writing", async () => {
  const writers = startWriters(site, 2);
  const pids = [site.pidOf("web"), site.pidOf("worker")];
  const second = await startAgain({ RUNPACT_DATA: site.home, PORT: "14999" });
  expect(await writers.progress(5_000)).toBe(true);
  const ledger = await writers.stop();
  expect(second.code).toBe(1);
  expect(second.words).toContain("already runs");
  expect(second.words.trim().split("\n")).toHaveLength(1);
  expect(second.ms).toBeLessThan(2_000);
  expect(ledger.unknown).toBe(0);
  expect([site.pidOf("web"), site.pidOf("worker")]).toEqual(pids);
  expect(await lostRuns(site.databaseUrl, ledger)).toBe(0);
});

test("a taken port is refused in a sentence that says what to do", async () => {
  const port = new URL(site.url).port;
  const other = await startAgain({ RUNPACT_DATA: `${site.home}-other`, PORT: port });
  expect(other.code).toBe(1);
  expect(other.words).toContain(`Port ${port} is taken`);
  expect(other.words).toContain("PORT=");
});
