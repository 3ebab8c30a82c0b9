import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withFolderLock } from "../embedded-postgres/folder-lock";
import { dieWithParent, projectRoot } from "./project-root";
import { sourceDigest } from "./source-digest";

const SOURCES = [
  "app",
  "client",
  "components",
  "domain",
  "server",
  "prisma/schema.prisma",
  "prisma/models",
  "public",
  "instrumentation.ts",
  "proxy.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "package-lock.json",
];
const STAMP = path.join(projectRoot, ".next", "RUNPACT_SOURCES");
const BUILD_ID = path.join(projectRoot, ".next", "BUILD_ID");
const LAST_LINES = 40;

/** Whether `.next` holds a production build of exactly these sources. */
export function isBuilt(): boolean {
  return (
    existsSync(STAMP) &&
    existsSync(BUILD_ID) &&
    readFileSync(STAMP, "utf8") === sourceDigest(projectRoot, SOURCES)
  );
}

function run(environment: NodeJS.ProcessEnv): Promise<void> {
  const next = path.join(projectRoot, "node_modules/next/dist/bin/next");
  const child = spawn(process.execPath, ["--import", dieWithParent, next, "build"], {
    cwd: projectRoot,
    env: { ...environment, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const keep = (chunk: unknown) => {
    output += String(chunk);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const abandon = () => child.kill("SIGTERM");
  process.once("exit", abandon);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      process.removeListener("exit", abandon);
      const tail = output.trim().split("\n").slice(-LAST_LINES).join("\n");
      if (code === 0 && existsSync(BUILD_ID)) resolve();
      else reject(new Error(`The production build failed:\n${tail}`));
    });
  });
}

/** Makes the production build when there is none of these sources; true when it was made now. */
export async function buildSite(environment: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  if (isBuilt()) return false;
  return withFolderLock(path.join(projectRoot, "app"), "build", 600_000, async () => {
    if (isBuilt()) return false;
    const digest = sourceDigest(projectRoot, SOURCES);
    for (const old of [STAMP, BUILD_ID]) rmSync(old, { force: true });
    await run(environment);
    writeFileSync(STAMP, digest);
    return true;
  });
}
