import "server-only";
import { fromPrisma, type PgBoss } from "pg-boss";
import { v5 } from "uuid";
import { onDisconnect, type Transaction } from "@/server/platform/db";
import { openBoss } from "./boss";
import { catalogue, type JobName, type JobPayload } from "./catalogue";

const KEYED_JOBS = "5f0c6a0e-3d0b-4b62-9a1e-6a1d2c7b8e90";

const held = globalThis as typeof globalThis & { [key: symbol]: Promise<PgBoss> | undefined };
const slot = Symbol.for("runpact.job-sender");

function sender(): Promise<PgBoss> {
  held[slot] ??= openBoss({ supervise: false }, () => {}).catch((error: unknown) => {
    held[slot] = undefined;
    throw error;
  });
  return held[slot];
}

onDisconnect(async () => {
  const open = held[slot];
  held[slot] = undefined;
  await (await open)?.stop({ graceful: false });
});

/**
 * Puts a job into the queue within the caller's transaction: it exists when, and only when, the transaction commits.
 * With a `key` a second job of that name and key is not made (until the first is forgotten, a week after it ended).
 * `startAfter` is an instant in epoch milliseconds. Throws on a payload that the catalogue does not know.
 */
export async function enqueue<Name extends JobName>(
  tx: Transaction,
  name: Name,
  payload: JobPayload<Name>,
  options: { key?: string; startAfter?: number } = {},
): Promise<void> {
  const data = catalogue[name].payload.parse(payload);
  const { key, startAfter } = options;
  await (await sender()).send(name, data, {
    db: fromPrisma(tx),
    ...(key === undefined ? {} : { id: keyedId(name, key) }),
    ...(startAfter === undefined ? {} : { startAfter: new Date(startAfter) }),
  });
}

/** As enqueue, for many jobs of one name in one statement; each has its key, and may have to wait. */
export async function enqueueMany<Name extends JobName>(
  tx: Transaction,
  name: Name,
  jobs: readonly { payload: JobPayload<Name>; key: string; startAfter?: number }[],
): Promise<void> {
  if (jobs.length === 0) return;
  const rows = jobs.map(({ payload, key, startAfter }) => ({
    id: keyedId(name, key),
    data: catalogue[name].payload.parse(payload),
    ...(startAfter === undefined ? {} : { startAfter: new Date(startAfter) }),
  }));
  await (await sender()).insert(name, rows, { db: fromPrisma(tx) });
}

/** One tick for each minute (epoch milliseconds), however many workers ask for it. */
export async function sendTick(minute: number): Promise<void> {
  const name = "platform.tick";
  await (await sender()).send(name, { minute }, { id: keyedId(name, String(minute)) });
}

/** Opens the queue ahead of the first request, so that no transaction has to wait for it. */
export async function openQueue(): Promise<void> {
  await sender();
}

function keyedId(name: JobName, key: string): string {
  return v5(`${name}:${key}`, KEYED_JOBS);
}
