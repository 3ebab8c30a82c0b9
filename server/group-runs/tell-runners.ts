import type { LocalDate } from "@/domain/time-zone/local-date";
import type { Transaction } from "@/server/platform/db";
import type { JobPayload } from "@/server/platform/jobs/catalogue";
import { enqueue } from "@/server/platform/jobs/enqueue";
import { type GroupRunScope, peopleOf } from "./access";
import { instanceKey } from "./group-run-row";

export type Notice = JobPayload<"group-runs.tell">["what"];

/** For so long a cancel can be undone before anybody is told. */
export const undoMs = 60_000;

const mostAtOnce = 500;

/** Has a job tell these runners about one instance, if it is still so then; none are told twice of one thing. */
export async function tellRunners(
  tx: Transaction,
  scope: Pick<GroupRunScope, "groupRunId">,
  notice: { date: LocalDate; what: Notice; runnerIds: readonly string[]; now: number },
): Promise<void> {
  const { date, what, runnerIds, now } = notice;
  const isUndoable = what === "cancelled";
  for (let from = 0; from < runnerIds.length; from += mostAtOnce) {
    await enqueue(
      tx,
      "group-runs.tell",
      {
        groupRunId: scope.groupRunId,
        date,
        what,
        since: now,
        runnerIds: runnerIds.slice(from, from + mostAtOnce),
      },
      isUndoable ? { startAfter: now + undoMs } : {},
    );
  }
}

/** Those who said yes or maybe to an instance, but for the one who acts. */
export async function interestedIn(
  tx: Transaction,
  scope: GroupRunScope,
  date: LocalDate,
): Promise<string[]> {
  const rows = await tx.groupRunAnswer.findMany({
    where: {
      ...instanceKey(scope, date),
      says: { in: ["yes", "maybe"] },
      runnerId: { not: scope.runnerId },
      runner: peopleOf(scope),
    },
    select: { runnerId: true },
  });
  return rows.map(({ runnerId }) => runnerId);
}
