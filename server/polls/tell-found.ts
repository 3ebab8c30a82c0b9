import type { LocalDate } from "@/domain/time-zone/local-date";
import type { PollScope } from "@/server/group-runs/access";
import { peopleOf } from "@/server/group-runs/access";
import { loadInstance } from "@/server/group-runs/load-instance";
import { notifyMany } from "@/server/notifications/notify";
import type { Transaction } from "@/server/platform/db";
import { enqueue } from "@/server/platform/jobs/enqueue";

/** Tells everybody who answered which time was found, but for who chose it: runners as they like it, guests by mail. */
export async function tellFound(
  tx: Transaction,
  scope: PollScope,
  { groupRunId, date }: { groupRunId: string; date: LocalDate },
  now: number,
): Promise<void> {
  const { ownerId, pollId, clubId } = scope;
  const { instance } = await loadInstance(tx, { ownerId, groupRunId }, date);
  const { title, startsAt, zone, place } = instance;
  const rows = await tx.pollVoter.findMany({
    where: { ownerId, pollId, runner: peopleOf(scope) },
    select: { runnerId: true },
  });
  const told = rows.flatMap(({ runnerId }) => runnerId ?? []).filter((id) => id !== scope.runnerId);
  await notifyMany(
    tx,
    told.map((runnerId) => ({
      runnerId,
      kind: "poll-found" as const,
      facts: { groupRunId, date, title, startsAt, zone, place },
      key: `poll-found:${pollId}`,
      now,
      ...(clubId ? { clubId } : {}),
    })),
  );
  await enqueue(tx, "polls.tell", { pollId, what: "found" }, { key: `found:${pollId}` });
}
