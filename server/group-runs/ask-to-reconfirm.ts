import { canReconfirm } from "@/domain/group-run/answers";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { fromDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { enqueue } from "@/server/platform/jobs/enqueue";
import { loadInstance } from "./load-instance";

const dayMs = 86_400_000;
const mostAtOnce = 500;

type Silent = { ownerId: string; groupRunId: string; date: LocalDate; runnerIds: string[] };

/**
 * Has a notice ask each runner who said yes whether they still come, once in the twelve hours before an instance.
 * Finding it again asks nobody twice; an instance that was moved asks anew.
 */
export async function askToReconfirm(now: number): Promise<number> {
  let asked = 0;
  for (const { runnerIds, date, ...key } of await silentAround(now)) {
    const loaded = await loadInstance(db, key, date).catch(() => null);
    if (!loaded || !canReconfirm(loaded.instance, now)) continue;
    const { startsAt } = loaded.instance;
    const { groupRunId } = key;
    await db.$transaction((tx) =>
      enqueue(
        tx,
        "group-runs.tell",
        {
          groupRunId,
          date,
          what: "reconfirm",
          since: startsAt,
          runnerIds: runnerIds.slice(0, mostAtOnce),
        },
        { key: `reconfirm:${groupRunId}:${date}:${startsAt}` },
      ),
    );
    asked += 1;
  }
  return asked;
}

/** Instances of these days, a moved one by a week either way, with those who have not confirmed their yes. */
async function silentAround(now: number): Promise<Silent[]> {
  const rows = await db.groupRunAnswer.findMany({
    where: {
      says: "yes",
      confirmedAt: null,
      date: { gte: new Date(now - 8 * dayMs), lte: new Date(now + 8 * dayMs) },
    },
    select: { ownerId: true, groupRunId: true, date: true, runnerId: true },
  });
  const found = new Map<string, Silent>();
  for (const { runnerId, date, ...key } of rows) {
    const day = fromDate(date);
    const name = `${key.groupRunId} ${day}`;
    const known = found.get(name) ?? { ...key, date: day, runnerIds: [] };
    known.runnerIds.push(runnerId);
    found.set(name, known);
  }
  return [...found.values()];
}
