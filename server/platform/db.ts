import "server-only";
import pg from "pg";
import { PrismaClient } from "@/generated/prisma/client";
import { adapterOn } from "./one-at-a-time";
import { refuseUndefined } from "./refuse-undefined";
import { sessionLimits } from "./session-limits";

type Connection = { pool: pg.Pool; prisma: PrismaClient };

const held = globalThis as typeof globalThis & { [key: symbol]: Connection | undefined };
const key = Symbol.for("runpact.database");

function connect(): Connection {
  const pool = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: Number(process.env.DATABASE_POOL_MAX ?? 10),
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    ...sessionLimits,
    query_timeout: 12_000,
    application_name: `runpact-${process.env.RUNPACT_PROCESS ?? "process"}`,
  });
  // An idle connection that the server closes is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => {});
  const client = new PrismaClient({ adapter: adapterOn(pool) });
  return { pool, prisma: client.$extends(refuseUndefined) as unknown as PrismaClient };
}

/** The one connection pool of this process, shared by Prisma and the hot statements. */
export function connection(): Connection {
  held[key] ??= connect();
  return held[key];
}

/** The Prisma client; connects on first use. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get: (_target, property) => Reflect.get(connection().prisma, property),
});

/** A transaction's client, as verbs receive it. */
export type Transaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

/** What a query may run on: the pool or a transaction. */
export type Database = PrismaClient | Transaction;

const closers: (() => Promise<void>)[] = [];

/** Has `close` run before the pool closes, for what holds on to it. */
export function onDisconnect(close: () => Promise<void>): void {
  closers.push(close);
}

/** Closes the pool, for shutdown and tests. */
export async function disconnect(): Promise<void> {
  for (const close of closers) await close();
  const open = held[key];
  held[key] = undefined;
  if (open) {
    await open.prisma.$disconnect();
    await open.pool.end().catch(() => {});
  }
}
