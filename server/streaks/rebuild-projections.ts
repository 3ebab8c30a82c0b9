import type { WeekStart } from "@/domain/week/week";
import { rebuildBoards } from "@/server/clubs/build-boards";
import { projectCommitment } from "@/server/commitments/project-commitment";
import { commitmentsOf } from "@/server/commitments/queries";
import { db } from "@/server/platform/db";
import { projectWeek } from "@/server/runs/project-week";
import { projectFrozen } from "./project-frozen";

/**
 * Makes every runner's week rows again from runs, commitments and frozen weeks, and the stored boards from
 * them. Answers how many runners it did.
 */
export async function rebuildProjections(now: number): Promise<number> {
  let done = 0;
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const runners = await db.runner.findMany({
      where: { id: { gt: after } },
      select: { id: true },
      orderBy: { id: "asc" },
      take: 200,
    });
    for (const { id } of runners) await rebuildRunner(id, now);
    done += runners.length;
    const last = runners.at(-1);
    if (!last) break;
    after = last.id;
  }
  await rebuildBoards(now);
  return done;
}

/** Makes one runner's week rows again. */
export async function rebuildRunner(runnerId: string, now: number): Promise<void> {
  const commitments = await commitmentsOf(runnerId);
  await db.$transaction(
    async (tx) => {
      await tx.runnerWeek.deleteMany({ where: { runnerId } });
      for (const { id, startsOn } of commitments) {
        await projectCommitment(tx, runnerId, id, { fromWeek: startsOn, now });
      }
      const weeks = await tx.$queryRaw<{ week: WeekStart }[]>`
        SELECT DISTINCT to_char(week_start, 'YYYY-MM-DD') AS week FROM run
        WHERE runner_id = ${runnerId}::uuid`;
      for (const { week } of weeks) await projectWeek(tx, runnerId, week, now);
      await projectFrozen(tx, runnerId);
    },
    { timeout: 60_000 },
  );
}
