import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "@/scripts/embedded-postgres/free-port";
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

test("a web process that cannot start says why and ends, so that it can be started again", async () => {
  const loader = pathToFileURL(path.join(projectRoot, "node_modules/tsx/dist/loader.mjs")).href;
  const child = spawn(process.execPath, ["--import", loader, "server/web.ts"], {
    cwd: projectRoot,
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: site.databaseUrl.replace(/[^/]+$/, "absent"),
      APP_URL: site.url,
      PORT: String(await freePort()),
      NEXTAUTH_SECRET: "a secret of tests, longer than thirty-two characters",
      TSX_TSCONFIG_PATH: path.join(projectRoot, "tsconfig.worker.json"),
    },
  });
  let words = "";
  child.stdout.on("data", (chunk) => {
    words += String(chunk);
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect(code).toBe(1);
  expect(words).toContain("The web process did not start.");
  expect(words).toContain("absent");
}, 120_000);
