import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "@/scripts/prepare/project-root";
import { runSite, type Site } from "@/scripts/start/run-site";
import { openSession } from "@/server/platform/auth/open-session";
import { db, disconnect } from "@/server/platform/db";
import { makeRunners } from "@/tests/factories";

const PEOPLE = 24;

/** How often each fault is repeated: few times in `npm test`, more with FAULT_ROUNDS. */
export const rounds = Number(process.env.FAULT_ROUNDS ?? 2);

export interface Person {
  runnerId: string;
  cookie: string;
}

export interface BrokenSite extends Site {
  home: string;
  people: readonly Person[];
  /** Process id of the running web or worker. */
  pidOf(name: "web" | "worker"): number;
}

/** A whole site of its own (supervisor, PostgreSQL, web, worker) with signed-in runners, to be broken. */
export async function startBrokenSite(
  name: string,
  environment: Record<string, string> = {},
): Promise<BrokenSite> {
  const home = path.join(projectRoot, ".cache", "faults", name);
  rmSync(home, { recursive: true, force: true });
  const site = await runSite(home, { RUNPACT_DEMO: "0", ...environment });
  process.env.DATABASE_URL = site.databaseUrl;
  const ids = await makeRunners(PEOPLE);
  const people: Person[] = [];
  for (const runnerId of ids) {
    const signIn = { runnerId, userAgent: "fault test", replaces: null, now: Date.now() };
    const token = await db.$transaction((tx) => openSession(tx, signIn));
    people.push({ runnerId, cookie: `runpact-session=${token}` });
  }
  await disconnect();
  return {
    ...site,
    home,
    people,
    pidOf(kind) {
      const text = readFileSync(path.join(home, "processes.json"), "utf8");
      const entries: { name: string; pid: number }[] = JSON.parse(text);
      return entries.find((entry) => entry.name === kind)?.pid ?? 0;
    },
  };
}
