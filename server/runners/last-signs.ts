import type { Prisma } from "@/generated/prisma/client";
import type { Database } from "@/server/platform/db";

/**
 * The last sign of each runner (epoch milliseconds): that they were here, that a run of theirs came in, or that
 * they began. A demo runner is always here.
 */
export async function lastSigns(
  on: Database,
  runnerIds: readonly string[],
  now: number,
): Promise<Map<string, number>> {
  const ids = [...runnerIds];
  const rows = await on.$queryRaw<{ id: string; sign: Date; isDemo: boolean }[]>`
    SELECT runner.id, runner.is_demo AS "isDemo", greatest(runner.created_at,
      (SELECT max(last_seen_at) FROM session WHERE session.runner_id = runner.id),
      (SELECT max(run.created_at) FROM run WHERE run.runner_id = runner.id)) AS sign
    FROM runner WHERE runner.id = ANY(${ids}::uuid[])`;
  return new Map(rows.map(({ id, sign, isDemo }) => [id, isDemo ? now : sign.getTime()]));
}

/** Where fragment: runners whose last sign, as `lastSigns` counts them, is no later than `since`. */
export function silentSince(since: Date) {
  return {
    isDemo: false,
    createdAt: { lte: since },
    sessions: { none: { lastSeenAt: { gt: since } } },
    runs: { none: { createdAt: { gt: since } } },
  } satisfies Prisma.RunnerWhereInput;
}
