import { spawn } from "node:child_process";
import path from "node:path";
import { PRODUCT_ROLE } from "../embedded-postgres/database";
import { freePort } from "../embedded-postgres/free-port";
import { locate } from "../embedded-postgres/place";
import { livingPostmaster } from "../embedded-postgres/postmaster";
import { keptSecret } from "../embedded-postgres/secrets";
import { projectRoot } from "../prepare/project-root";
import { PRODUCT_DATABASE } from "./embedded-database";

export interface Site {
  url: string;
  databaseUrl: string;
  supervisorPid: number;
  /** Everything it has printed so far. */
  output(): string;
  /** Sends SIGTERM and waits; returns the exit code. */
  stop(): Promise<number | null>;
}

const PATIENCE_MS = 300_000;

/**
 * Runs `npm start`'s own entry with its data in `home` on a free port, and resolves when it says
 * that it runs: for browser tests, fault tests and pictures.
 */
export async function runSite(
  home: string,
  environment: Record<string, string> = {},
): Promise<Site> {
  const port = Number(environment.PORT) || (await freePort());
  const { DATABASE_URL: _1, DIRECT_DATABASE_URL: _2, APP_URL: _3, ...inherited } = process.env;
  const child = spawn(process.execPath, [path.join(projectRoot, "scripts/start.mjs")], {
    cwd: projectRoot,
    env: {
      ...inherited,
      NODE_ENV: "production",
      RUNPACT_DATA: home,
      PORT: String(port),
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`No start within 300 s:\n${output}`)),
      PATIENCE_MS,
    );
    const hear = (chunk: unknown) => {
      output += String(chunk);
      if (!output.includes("Runpact runs at")) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", () => reject(new Error(`The site did not start:\n${output}`)));
  });
  const database = livingPostmaster(locate(home).dataFolder);
  const password = keptSecret(home, "product-password");
  return {
    url: `http://localhost:${port}`,
    databaseUrl: `postgresql://${PRODUCT_ROLE}:${password}@127.0.0.1:${database?.port}/${PRODUCT_DATABASE}`,
    supervisorPid: child.pid ?? 0,
    output: () => output,
    stop: () => {
      child.kill("SIGTERM");
      return exited;
    },
  };
}
