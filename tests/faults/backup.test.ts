import { execFile } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Manifest } from "@/scripts/backup/make-backup";
import { projectRoot } from "@/scripts/prepare/project-root";
import { runSite } from "@/scripts/start/run-site";
import { type BrokenSite, startBrokenSite } from "./setup/broken-site";
import { lostRuns, startWriters } from "./setup/writers";

let site: BrokenSite;

beforeAll(async () => {
  site = await startBrokenSite("backup");
});
afterAll(() => site.stop());

async function run(script: string, home: string, folder: string): Promise<string> {
  const tsx = path.join(projectRoot, "node_modules/tsx/dist/cli.mjs");
  const file = path.join(projectRoot, "scripts", script);
  const args = [tsx, "--tsconfig", path.join(projectRoot, "tsconfig.worker.json"), file, folder];
  const env = { ...process.env, DATABASE_URL: "", RUNPACT_DATA: home };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, cwd: projectRoot });
  return stdout;
}

test("a backup taken while runners write holds every run acknowledged before it ended, and starts", async () => {
  const folder = `${site.home}-copy`;
  const second = `${site.home}-restored`;
  for (const old of [folder, second]) rmSync(old, { recursive: true, force: true });
  const writers = startWriters(site);
  await writers.progress(10_000);
  const before = writers.ledger.acknowledged.size;
  await run("db-backup.ts", site.home, folder);
  await writers.progress(10_000);
  const { acknowledged } = await writers.stop();
  const manifest: Manifest = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8"));
  const early = new Map([...acknowledged].filter(([, at]) => at < manifest.holdsUntil));
  const meanwhile = early.size - before;

  const said = await run("db-restore.ts", second, folder);
  expect(said).toContain("starts");
  const restored = await runSite(second, { RUNPACT_DEMO: "0" });
  const lost = await lostRuns(restored.databaseUrl, { acknowledged: early });
  const cookie = site.people[0]?.cookie ?? "";
  const me = await fetch(`${restored.url}/api/trpc/runners.me`, { headers: { cookie } });
  await restored.stop();
  console.info(`${before} runs before, ${meanwhile} during the backup; ${lost} lost`);
  expect(meanwhile).toBeGreaterThan(0);
  expect(lost).toBe(0);
  expect(me.status).toBe(200);
});

test("a damaged backup is refused before anything is replaced", async () => {
  const folder = `${site.home}-damaged`;
  rmSync(folder, { recursive: true, force: true });
  await run("db-backup.ts", site.home, folder);
  rmSync(path.join(folder, "cluster", "global", "pg_control"));
  await expect(run("db-restore.ts", `${site.home}-never`, folder)).rejects.toThrow(
    /damaged or missing/,
  );
});
