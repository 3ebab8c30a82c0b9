import type { Answer } from "@/domain/group-run/answers";
import type { Instance } from "@/domain/group-run/group-run";
import { instancesOf, isOff } from "@/domain/group-run/instances";
import { type Seats, seatsOf } from "@/domain/group-run/seats";
import type { Window } from "@/domain/recurrence/expand-rule";
import type { LocalDate } from "@/domain/time-zone/local-date";
import type { Prisma } from "@/generated/prisma/client";
import { hiddenAmong } from "@/server/blocks/access";
import { fromDate, toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { peopleOf } from "./access";
import { changeOf, changeSelect, planOf, planSelect } from "./group-run-row";

/** Whose group run it is, as it is shown. */
export type GroupRunOwner = {
  clubId: string | null;
  partnershipId: string | null;
  /** The club's name, or the name of the reader's partner. */
  name: string;
};

/** `changedAt` in epoch milliseconds. */
export type OwnedInstance = Instance & {
  groupRunId: string;
  owner: GroupRunOwner;
  changedAt: number;
};

export type Person = { runnerId: string; name: string };

/** Who answered an instance; seats in the order of asking. `people` holds those whom the reader may see. */
export type Turnout = { seats: Seats; people: Map<string, Person>; says: Map<string, Answer> };

const nobody = "00000000-0000-0000-0000-000000000000";
const dayMs = 86_400_000;

/**
 * The instances within a window of all group runs that `where` finds for a reader; what
 * is left of a group run that was called off as a whole only with `off`.
 */
export async function instancesIn(
  where: Prisma.GroupRunWhereInput,
  readerId: string | null,
  window: Window,
  { off }: { off: boolean } = { off: false },
): Promise<OwnedInstance[]> {
  const near = {
    gte: new Date(window.from - 2 * dayMs),
    lte: new Date(window.to + 2 * dayMs),
  };
  const rows = await db.groupRun.findMany({
    where: {
      AND: [
        where,
        { startsOn: { lte: near.lte } },
        {
          OR: [
            { endsBefore: null },
            { endsBefore: { gt: new Date(window.from) } },
            { changes: { some: { movedTo: near } } },
          ],
        },
      ],
    },
    select: {
      ...planSelect,
      id: true,
      updatedAt: true,
      clubId: true,
      partnershipId: true,
      club: { select: { name: true } },
      partnership: {
        select: {
          sides: {
            where: { runnerId: readerId ?? nobody },
            select: { partner: { select: { name: true } } },
          },
        },
      },
      changes: {
        where: { OR: [{ date: near }, { movedTo: near }] },
        select: { ...changeSelect, changedAt: true },
      },
    },
  });
  return rows
    .flatMap(({ id: groupRunId, clubId, partnershipId, club, partnership, changes, ...row }) => {
      const { updatedAt, ...planned } = row;
      const plan = planOf(planned);
      const changedAt = new Map(changes.map((one) => [fromDate(one.date), one.changedAt]));
      const name = club?.name ?? partnership?.sides[0]?.partner.name ?? "";
      const owner = { clubId, partnershipId, name };
      return instancesOf(
        plan,
        changes.map(({ changedAt: _at, ...one }) => changeOf(one)),
        window,
      )
        .filter(({ startsAt }) => off || !isOff(plan, startsAt))
        .map((instance) => ({
          ...instance,
          groupRunId,
          owner,
          changedAt: Math.max(+updatedAt, +(changedAt.get(instance.date) ?? updatedAt)),
        }));
    })
    .sort((a, b) => a.startsAt - b.startsAt || a.groupRunId.localeCompare(b.groupRunId));
}

/** Names one instance among many. */
export function instanceName({ groupRunId, date }: { groupRunId: string; date: LocalDate }) {
  return `${groupRunId} ${date}`;
}

/** Who answered each of these instances, by instanceName; people who have left count no more. */
export async function turnoutOf(
  instances: readonly OwnedInstance[],
  readerId: string | null,
): Promise<Map<string, Turnout>> {
  const turnouts = new Map<string, Turnout>();
  const capacities = new Map(instances.map((one) => [instanceName(one), one.capacity]));
  const owners = new Map(
    instances.map(({ owner }) => [owner.clubId ?? owner.partnershipId, owner]),
  );
  const rows = await db.groupRunAnswer.findMany({
    where: {
      OR: [...owners].map(([ownerId, owner]) => ({
        ownerId: ownerId ?? "",
        groupRunId: { in: instances.map(({ groupRunId }) => groupRunId) },
        date: { in: instances.map(({ date }) => toDate(date)) },
        runner: peopleOf(owner),
      })),
    },
    select: {
      groupRunId: true,
      date: true,
      runnerId: true,
      says: true,
      place: true,
      runner: { select: { name: true } },
    },
    orderBy: [{ place: "asc" }, { answeredAt: "asc" }],
  });
  const hidden = await hiddenAmong(db, [...new Set(rows.map((row) => row.runnerId))], readerId);
  for (const [name, capacity] of capacities) {
    const mine = rows.filter(
      ({ groupRunId, date }) => instanceName({ groupRunId, date: fromDate(date) }) === name,
    );
    const askers = mine.flatMap(({ runnerId, place }) =>
      place === null ? [] : [{ runnerId, place }],
    );
    turnouts.set(name, {
      seats: seatsOf(askers, capacity),
      people: new Map(
        mine
          .filter(({ runnerId }) => !hidden.has(runnerId))
          .map(({ runnerId, runner }) => [runnerId, { runnerId, name: runner.name }]),
      ),
      says: new Map(mine.map(({ runnerId, says }) => [runnerId, says])),
    });
  }
  return turnouts;
}
