import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { Client } from "pg";
import { freePort } from "./free-port";
import { initialise } from "./initialise";
import { locate, type Place, superuserUrl } from "./place";
import { plainEnvironment } from "./plain-environment";
import { clearOrphans, recordedPostmaster } from "./postmaster";
import { serverSettings, settingArguments } from "./settings";

const START_MS = 60_000;
const WRONG_PASSWORD = "28P01";
const LOG_BYTES = 5_000_000;

export interface ClusterOptions {
  /** Absolute folder of this installation's data, for example `<root>/.runpact`. */
  home: string;
  /** False switches fsync off: for tests only. */
  durable: boolean;
  settings?: Record<string, string>;
}

export interface Cluster {
  port: number;
  pid: number;
  dataFolder: string;
  created: boolean;
  process: ChildProcess;
  /** Connection string of the superuser to one database. */
  superuserUrl(database: string): string;
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === WRONG_PASSWORD) {
      throw new Error(
        "The password kept beside the data is not the one of this PostgreSQL cluster.",
      );
    }
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function launch(place: Place, port: number, options: ClusterOptions): ChildProcess {
  const tooLong = existsSync(place.logFile) && statSync(place.logFile).size > LOG_BYTES;
  const log = openSync(place.logFile, tooLong ? "w" : "a", 0o600);
  const settings = { ...serverSettings(options.durable), ...options.settings };
  const child = spawn(
    path.join(place.binaries, "bin", "postgres"),
    ["-D", place.dataFolder, "-p", String(port), ...settingArguments(settings)],
    {
      ...place.account,
      cwd: "/",
      detached: true,
      env: plainEnvironment,
      stdio: ["ignore", log, log],
    },
  );
  closeSync(log);
  return child;
}

function lastWords(logFile: string): string {
  return readFileSync(logFile, "utf8").trim().split("\n").slice(-5).join("\n");
}

/**
 * Starts the PostgreSQL of `home`, creating the cluster on first use and ending what an
 * earlier, killed supervisor left behind. Resolves when it answers; the caller holds the
 * lock of `home`. Throws with PostgreSQL's own last words when it does not come up.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const place = locate(options.home);
  const created = await initialise({ ...place, durable: options.durable });
  await clearOrphans(place.dataFolder);
  const port = await freePort(rememberedPort(place.dataFolder));
  const child = launch(place, port, options);
  let ended: string | undefined;
  child.once("error", (error) => {
    ended = error.message;
  });
  child.once("exit", () => {
    ended ??= lastWords(place.logFile);
  });
  const endAndThrow = (error: unknown): never => {
    child.kill("SIGINT");
    throw error;
  };
  const probe = superuserUrl(place.password, port, "postgres");
  const end = Date.now() + START_MS;
  while (!(await answers(probe).catch(endAndThrow))) {
    if (ended !== undefined) throw new Error(`PostgreSQL did not start:\n${ended}`);
    if (Date.now() > end) throw new Error("PostgreSQL did not answer within 60 seconds.");
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  return {
    port,
    pid: child.pid ?? 0,
    dataFolder: place.dataFolder,
    created,
    process: child,
    superuserUrl: (database) => superuserUrl(place.password, port, database),
  };
}

function rememberedPort(dataFolder: string): number | undefined {
  const options = path.join(dataFolder, "postmaster.opts");
  const recorded = recordedPostmaster(dataFolder)?.port;
  if (recorded) return recorded;
  if (!existsSync(options)) return undefined;
  const port = Number(/"-p" "(\d+)"/.exec(readFileSync(options, "utf8"))?.[1]);
  return Number.isInteger(port) ? port : undefined;
}
