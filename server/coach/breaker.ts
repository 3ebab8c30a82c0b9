import { db } from "@/server/platform/db";

const failuresAllowed = 5;
const pauseMs = 10 * 60_000;

/** True while the model is left alone after failing too often in a row. */
export async function isBroken(now: number): Promise<boolean> {
  const breaker = await db.coachBreaker.findUnique({ where: { id: 1 } });
  return (breaker?.openUntil?.getTime() ?? 0) > now;
}

/** Counts a failure, or forgets all of them after a success; from the fifth in a row on, nobody asks for ten minutes. */
export async function noteOutcome(succeeded: boolean, now: number): Promise<void> {
  const openUntil = new Date(now + pauseMs);
  await (succeeded
    ? db.$executeRaw`
        UPDATE coach_breaker SET failures = 0, open_until = NULL
        WHERE id = 1 AND (failures > 0 OR open_until IS NOT NULL)`
    : db.$executeRaw`
        INSERT INTO coach_breaker (id, failures) VALUES (1, 1)
        ON CONFLICT (id) DO UPDATE SET
          failures = coach_breaker.failures + 1,
          open_until = CASE WHEN coach_breaker.failures + 1 >= ${failuresAllowed}
            THEN ${openUntil}::timestamptz ELSE coach_breaker.open_until END`);
}
