import "server-only";
import { nextDigestAt } from "@/domain/digest/next-digest";
import { db } from "@/server/platform/db";
import { enqueue } from "@/server/platform/jobs/enqueue";
import { wantsDigests } from "./due-readers";

const setSize = 1_000;
const sets = 40;
const patienceMs = 300_000;

/** Gives every reader without one the date of their next digest, a thousand at a time; answers how many. */
export async function planDigests(now: number): Promise<number> {
  const rows = await db.runner.findMany({
    where: { ...wantsDigests, digestDueAt: null },
    select: { id: true, zone: true, digestWeekday: true, digestMinutes: true },
    take: setSize,
  });
  if (rows.length === 0) return 0;
  const ids = rows.map(({ id }) => id);
  const next = rows.map(
    ({ zone, digestWeekday: weekday, digestMinutes: minutes }) =>
      new Date(nextDigestAt({ zone, weekday, minutes }, now)),
  );
  await db.$executeRaw`
    UPDATE runner SET digest_due_at = plan.next
    FROM unnest(${ids}::uuid[], ${next}::timestamptz[]) AS plan (id, next)
    WHERE runner.id = plan.id AND runner.digest_due_at IS NULL`;
  return rows.length;
}

/**
 * Hands those whose digest is due at `now` to jobs, a thousand each. While a set waits, finding it again
 * makes no second job; after five minutes it is handed out once more, which makes no second digest.
 */
export async function handOutDigests(now: number): Promise<number> {
  let after: { digestDueAt: Date; id: string } | null = null;
  for (let set = 0; set < sets; set += 1) {
    const rows: { id: string; digestDueAt: Date | null }[] = await db.runner.findMany({
      where: { ...wantsDigests, digestDueAt: { lte: new Date(now) }, ...later(after) },
      select: { id: true, digestDueAt: true },
      orderBy: [{ digestDueAt: "asc" }, { id: "asc" }],
      take: setSize,
    });
    const last = rows.at(-1);
    if (!last?.digestDueAt) return set;
    after = { digestDueAt: last.digestDueAt, id: last.id };
    const runnerIds = rows.map(({ id }) => id);
    const key = `${runnerIds[0]} ${last.id} ${last.digestDueAt.getTime()} ${Math.floor(now / patienceMs)}`;
    await db.$transaction((tx) => enqueue(tx, "digest.make", { runnerIds }, { key }));
    if (rows.length < setSize) return set + 1;
  }
  return sets;
}

function later(after: { digestDueAt: Date; id: string } | null) {
  if (!after) return {};
  const { digestDueAt, id } = after;
  return { OR: [{ digestDueAt: { gt: digestDueAt } }, { digestDueAt, id: { gt: id } }] };
}
