import type { LocalDate } from "@/domain/time-zone/local-date";
import { notifyMany } from "@/server/notifications/notify";
import type { Acting } from "@/server/platform/acting";
import type { Transaction } from "@/server/platform/db";
import { type GroupRunScope, peopleOf } from "./access";
import { loadInstance } from "./load-instance";

type Planned = Pick<GroupRunScope, "ownerId" | "clubId" | "partnershipId" | "groupRunId"> & {
  date: LocalDate;
};

const mostAtOnce = 500;

/** Asks those whom a new group run is for whether they come, once for a whole series. */
export async function tellPlanned(
  tx: Transaction,
  { groupRunId, date, ...owner }: Planned,
  { runnerId: actorId, now }: Acting,
): Promise<void> {
  const { instance } = await loadInstance(tx, { ...owner, groupRunId }, date);
  const { title, startsAt, zone, place } = instance;
  const people = await tx.runner.findMany({ where: peopleOf(owner), select: { id: true } });
  const notices = people.map(({ id }) => ({
    runnerId: id,
    kind: "group-run-planned" as const,
    facts: { groupRunId, date, title, startsAt, zone, place },
    key: `group-run:planned:${groupRunId}`,
    now,
    actorId,
    ...(owner.clubId ? { clubId: owner.clubId } : {}),
  }));
  for (let from = 0; from < notices.length; from += mostAtOnce) {
    await notifyMany(tx, notices.slice(from, from + mostAtOnce));
  }
}
