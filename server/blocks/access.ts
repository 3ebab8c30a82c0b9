import { Prisma } from "@/generated/prisma/client";
import type { Database } from "@/server/platform/db";

/**
 * Where fragment: the people whom a reader may be shown; null is a reader without an account. Two of whom one blocked
 * the other never find one another, and nobody but themselves finds who was hidden by a moderator. **Every query that
 * shows people, or what people made, goes through this**, or in written SQL through `isVisible`. Ranks and counts stay
 * as they are: only the person is left out. `tests/security/blocked.test.ts` calls every query from both sides.
 */
export function visibleRunner(readerId: string | null): Prisma.RunnerWhereInput {
  if (readerId === null) return { hiddenAt: null };
  return {
    OR: [
      { id: readerId },
      {
        hiddenAt: null,
        blocks: { none: { blockedId: readerId } },
        blockedBy: { none: { blockerId: readerId } },
      },
    ],
  };
}

/** `visibleRunner` as SQL for a row of `runner` named `alias`; `reader` is an expression of type uuid. */
export function isVisible(alias: string, reader: string): string {
  return `(${alias}.id = ${reader} OR (${alias}.hidden_at IS NULL
    AND NOT EXISTS (SELECT FROM block WHERE blocker_id = ${reader} AND blocked_id = ${alias}.id)
    AND NOT EXISTS (SELECT FROM block WHERE blocker_id = ${alias}.id AND blocked_id = ${reader})))`;
}

/** Those of `runnerIds` whom the reader may not be shown; for lists that are made of what was stored earlier. */
export async function hiddenAmong(
  on: Database,
  runnerIds: readonly string[],
  readerId: string | null,
): Promise<Set<string>> {
  if (runnerIds.length === 0) return new Set();
  const shown = await on.runner.findMany({
    where: { id: { in: [...runnerIds] }, AND: visibleRunner(readerId) },
    select: { id: true },
  });
  const visible = new Set(shown.map(({ id }) => id));
  return new Set(runnerIds.filter((id) => !visible.has(id)));
}

/** Whether one of two runners blocked the other, or one of them was hidden by a moderator. */
export async function areApart(on: Database, one: string, other: string): Promise<boolean> {
  const [row] = await on.$queryRaw<{ apart: boolean }[]>(Prisma.sql`
    SELECT EXISTS (SELECT FROM block WHERE (blocker_id = ${one}::uuid AND blocked_id = ${other}::uuid)
      OR (blocker_id = ${other}::uuid AND blocked_id = ${one}::uuid))
    OR EXISTS (SELECT FROM runner WHERE id IN (${one}::uuid, ${other}::uuid) AND hidden_at IS NOT NULL) AS apart`);
  return row?.apart ?? false;
}
