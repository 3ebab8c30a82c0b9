import { type PollScope, peopleOf } from "@/server/group-runs/access";
import { notifyMany } from "@/server/notifications/notify";
import type { Transaction } from "@/server/platform/db";
import { enqueue } from "@/server/platform/jobs/enqueue";

/** Tells everybody who answered, but for who changed them, that a poll asks about other times now. */
export async function tellChanged(tx: Transaction, scope: PollScope, now: number): Promise<void> {
  const { ownerId, pollId, clubId, runnerId: actorId } = scope;
  const { title } = await tx.poll.findUniqueOrThrow({
    where: { id: pollId },
    select: { title: true },
  });
  const rows = await tx.pollVoter.findMany({
    where: { ownerId, pollId, runner: peopleOf(scope) },
    select: { runnerId: true },
  });
  await notifyMany(
    tx,
    rows.flatMap(({ runnerId }) => {
      if (runnerId === null) return [];
      const about = { runnerId, actorId, now, ...(clubId ? { clubId } : {}) };
      const facts = { pollId, title };
      return [
        { ...about, kind: "poll-changed" as const, facts, key: `poll-changed:${pollId}:${now}` },
      ];
    }),
  );
  await enqueue(tx, "polls.tell", { pollId, what: "changed" }, { key: `changed:${pollId}:${now}` });
}
