import "server-only";
import { canReconfirm } from "@/domain/group-run/answers";
import { notifyMany } from "@/server/notifications/notify";
import { db } from "@/server/platform/db";
import type { JobPayload } from "@/server/platform/jobs/catalogue";
import type { JobHandler } from "@/server/platform/jobs/handlers";
import { type GroupRunScope, peopleOf } from "./access";
import { instanceKey } from "./group-run-row";
import { type LoadedInstance, loadInstance, loadSeats } from "./load-instance";

type Payload = JobPayload<"group-runs.tell">;

/** Tells each runner what happened to an instance, unless it is no longer so by then. Again tells nobody twice. */
export const tellJob: JobHandler<"group-runs.tell"> = async (payload, { now }) => {
  const { groupRunId, date, what, since } = payload;
  const row = await db.groupRun.findUnique({
    where: { id: groupRunId },
    select: { ownerId: true, clubId: true, partnershipId: true },
  });
  if (!row) return;
  const scope = { ...row, groupRunId, runnerId: "", organises: false };
  const loaded = await loadInstance(db, scope, date).catch(() => null);
  if (!loaded) return;
  const { title, startsAt, zone, place } = loaded.instance;
  const runnerIds = await stillConcerned(scope, payload, loaded, now);
  await db.$transaction((tx) =>
    notifyMany(
      tx,
      runnerIds.map((runnerId) => ({
        runnerId,
        kind: `group-run-${what}` as const,
        facts: { groupRunId, date, title, startsAt, zone, place },
        key: `group-run:${what}:${groupRunId}:${date}:${since}`,
        now,
        ...(row.clubId ? { clubId: row.clubId } : {}),
      })),
    ),
  );
};

async function stillConcerned(
  scope: GroupRunScope,
  { what, runnerIds }: Payload,
  { instance }: LoadedInstance,
  now: number,
): Promise<string[]> {
  const isStillSo =
    what === "cancelled"
      ? instance.cancelled
      : what === "reconfirm"
        ? canReconfirm(instance, now)
        : !instance.cancelled;
  if (!isStillSo || instance.endsAt <= now) return [];
  let ids = [...runnerIds];
  if (what === "promoted" || what === "reconfirm") {
    const { going } = await loadSeats(db, scope, instance);
    ids = ids.filter((id) => going.includes(id));
  }
  if (what === "reconfirm") {
    const silent = await db.groupRunAnswer.findMany({
      where: { ...instanceKey(scope, instance.date), runnerId: { in: ids }, confirmedAt: null },
      select: { runnerId: true },
    });
    ids = silent.map(({ runnerId }) => runnerId);
  }
  const there = await db.runner.findMany({
    where: { id: { in: ids }, AND: peopleOf(scope) },
    select: { id: true },
  });
  return there.map(({ id }) => id);
}
