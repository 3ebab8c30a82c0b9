import { databaseUnavailable } from "@/server/platform/database-unavailable";
import { db, disconnect } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import type { BrokenSite, Person } from "./broken-site";

const RETRY_MS = 50;
const CALL_MS = 15_000;

export interface Ledger {
  /** Ids of runs that the site said it has, with when it said so (epoch milliseconds). */
  acknowledged: Map<string, number>;
  /** Calls whose outcome nobody could know: no answer, or one that says "later". */
  unknown: number;
  /** Of those, the ones that were answered with 503 and Retry-After. */
  later: number;
  /** Answers that should never come, as "status body". */
  strange: string[];
}

async function logRun(site: BrokenSite, person: Person, id: string): Promise<Response> {
  return fetch(`${site.url}/api/trpc/runs.logByHand`, {
    method: "POST",
    signal: AbortSignal.timeout(CALL_MS),
    headers: { "content-type": "application/json", origin: site.url, cookie: person.cookie },
    body: JSON.stringify({
      id,
      date: "2026-11-02",
      startMinutes: null,
      movingSeconds: 1800,
      distanceMetres: null,
      note: "",
    }),
  });
}

/** Tries one run with one id until the site says that it has it; `stopped` gives up between tries. */
async function insist(
  site: BrokenSite,
  person: Person,
  ledger: Ledger,
  stopped: () => boolean,
): Promise<void> {
  const id = newId();
  while (!stopped()) {
    try {
      const response = await logRun(site, person, id);
      const body = await response.text();
      if (response.ok) {
        ledger.acknowledged.set(id, Date.now());
        return;
      }
      if (response.status !== 503) ledger.strange.push(`${response.status} ${body}`);
      else if (response.headers.has("retry-after")) ledger.later += 1;
    } catch {
      // No answer: the client cannot know, and asks again with the same id.
    }
    ledger.unknown += 1;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

/** Runners who log runs as fast as they can, `count` at a time, until stopped. */
export function startWriters(site: BrokenSite, count = 8) {
  const ledger: Ledger = {
    acknowledged: new Map(),
    unknown: 0,
    later: 0,
    strange: [],
  };
  let stopped = false;
  const loops = Array.from({ length: count }, async (_, loop) => {
    for (let turn = loop; !stopped; turn += count) {
      const person = site.people[turn % site.people.length];
      if (person) await insist(site, person, ledger, () => stopped);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  return {
    ledger,
    /** Resolves once a run is acknowledged that was not when this was called. */
    async progress(ms: number): Promise<boolean> {
      const before = ledger.acknowledged.size;
      const end = Date.now() + ms;
      while (ledger.acknowledged.size === before) {
        if (Date.now() > end) return false;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return true;
    },
    /** Resolves once a call ended without a known outcome that had not when this was called. */
    async trouble(ms: number): Promise<void> {
      const before = ledger.unknown;
      const end = Date.now() + ms;
      while (ledger.unknown === before && Date.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    async stop(): Promise<Ledger> {
      stopped = true;
      await Promise.all(loops);
      return ledger;
    },
  };
}

/** Asks until the database, perhaps still coming back, can be asked. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let turn = 0; ; turn += 1) {
    try {
      return await ask();
    } catch (error) {
      if (turn > 50 || !databaseUnavailable(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** How many of the acknowledged runs the database does not hold exactly once. */
export async function lostRuns(
  databaseUrl: string,
  { acknowledged }: Pick<Ledger, "acknowledged">,
): Promise<number> {
  process.env.DATABASE_URL = databaseUrl;
  const found = await patiently(() => db.run.findMany({ select: { id: true } }));
  await disconnect();
  const counts = new Map<string, number>();
  for (const { id } of found) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...acknowledged.keys()].filter((id) => counts.get(id) !== 1).length;
}
