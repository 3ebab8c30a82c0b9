import "server-only";
import type { QueryConfig, QueryResult } from "pg";
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from "rate-limiter-flexible";
import { connection } from "@/server/platform/db";
import { env } from "@/server/platform/env";
import { AppError } from "@/server/platform/errors";
import { addressBlock } from "./address-block";
import { type LimitRule, reads, ruleFor } from "./rules";

type Caller = { address: string; runnerId: string | null };

const held = globalThis as typeof globalThis & {
  [key: symbol]: Map<string, RateLimiterAbstract> | undefined;
};
const slot = Symbol.for("runpact.limiters");

function query({ name, ...rest }: QueryConfig): Promise<QueryResult> {
  const unnamed = process.env.RUNPACT_UNNAMED_STATEMENTS === "1" || !name;
  return connection().pool.query(unnamed ? rest : { ...rest, name });
}

/** Counts in PostgreSQL for all processes together; while it cannot be asked, each process counts for itself. */
function shared({ name, seconds: duration }: LimitRule, points: number): RateLimiterAbstract {
  return new RateLimiterPostgres({
    storeClient: { query },
    storeType: "pool",
    tableName: "rate_limit",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration,
    inMemoryBlockOnConsumed: points + 1,
    insuranceLimiter: new RateLimiterMemory({ keyPrefix: name, points, duration }),
  });
}

function limiterOf(rule: LimitRule): RateLimiterAbstract {
  held[slot] ??= new Map();
  const limiters = held[slot];
  const { name, calls, seconds: duration } = rule;
  const points = calls * env().limitFactor;
  const known =
    limiters.get(name) ??
    (rule === reads
      ? new RateLimiterMemory({ keyPrefix: name, points, duration })
      : shared(rule, points));
  limiters.set(name, known);
  return known;
}

/**
 * Counts one call of a procedure. Throws AppError "too-many", with the time to wait in words, once the caller has
 * used up what the procedure's rule allows.
 */
export async function limitCall(
  path: string,
  type: "query" | "mutation" | "subscription",
  { address, runnerId }: Caller,
): Promise<void> {
  const rule = ruleFor(path, type);
  const key = rule.by === "runner" && runnerId ? runnerId : addressBlock(address);
  try {
    await limiterOf(rule).consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const minutes = Math.ceil(error.msBeforeNext / 60_000);
    const wait = minutes <= 1 ? "a minute" : `${minutes} minutes`;
    throw new AppError("too-many", "too-many", `That was a lot at once. Please wait ${wait}.`);
  }
}
