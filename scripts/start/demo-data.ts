import { spawn } from "node:child_process";
import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Client } from "pg";
import { dieWithParent, projectRoot } from "../prepare/project-root";

const seed = path.join(projectRoot, "prisma", "seed.ts");

async function holdsRunners(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return ((await client.query("SELECT FROM runner LIMIT 1")).rowCount ?? 0) > 0;
  } finally {
    await client.end();
  }
}

/** Marks of the first start: `begun` without `done` means that filling was interrupted. */
export function demoMarks(home: string) {
  const begun = path.join(home, "demo-data.begun");
  const done = path.join(home, "demo-data.done");
  return {
    wasInterrupted: () => existsSync(begun),
    isDone: () => existsSync(done),
    begin: () => writeFileSync(begun, ""),
    finish: () => renameSync(begun, done),
    forget: () => {
      rmSync(begun, { force: true });
      rmSync(done, { force: true });
    },
  };
}

/** Whether this database is to be filled with the demo club: only an embedded one that nobody uses yet. */
export async function wantsDemoData(home: string, url: string): Promise<boolean> {
  if (process.env.RUNPACT_DEMO === "0" || !existsSync(seed)) return false;
  return !demoMarks(home).isDone() && !(await holdsRunners(url));
}

/** Runs `prisma/seed.ts` in a process of its own; its lines are its progress. */
export async function fillWithDemoData(
  home: string,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const marks = demoMarks(home);
  marks.begin();
  const loader = pathToFileURL(path.join(projectRoot, "node_modules/tsx/dist/loader.mjs")).href;
  const child = spawn(process.execPath, ["--import", loader, "--import", dieWithParent, seed], {
    cwd: projectRoot,
    env: environment,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const abandon = () => child.kill("SIGKILL");
  process.once("exit", abandon);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  process.removeListener("exit", abandon);
  if (code !== 0) throw new Error("The demo data could not be made; the lines above say why.");
  marks.finish();
}
