import type { GroupRunPlan, InstanceChange } from "@/domain/group-run/group-run";
import { instanceAt } from "@/domain/group-run/instances";
import { promoted, type Seats, seatsOf } from "@/domain/group-run/seats";
import type { LocalDate } from "@/domain/time-zone/local-date";
import type { Prisma } from "@/generated/prisma/client";
import { fromDate, toDate } from "@/server/platform/dates";
import type { Transaction } from "@/server/platform/db";
import { type GroupRunScope, peopleOf } from "./access";
import { changeOf, changeSelect, detailColumns } from "./group-run-row";
import { tellRunners } from "./tell-runners";
import { mustHoldAll } from "./write-change";

type Move = {
  scope: GroupRunScope;
  /** The group run that holds the instances from now on; the same one where nothing was split. */
  target: GroupRunScope;
  plan: GroupRunPlan;
  next: GroupRunPlan;
  from: LocalDate;
  carried: ReadonlyMap<LocalDate, LocalDate | null>;
  now: number;
};

type AnswerRow = Prisma.GroupRunAnswerGetPayload<Record<string, never>>;

/** Takes answers and single changes along to a new plan and tells everybody once; returns the changed dates. */
export async function moveAnswers(tx: Transaction, move: Move): Promise<Set<LocalDate>> {
  const changes = await moveChanges(tx, move);
  const { scope, target, plan, next, carried, now } = move;
  const rows = await takeAnswers(tx, move);
  const present = new Set(await presentAmong(tx, scope, rows));
  const told = new Set([scope.runnerId]);
  const kept: Prisma.GroupRunAnswerCreateManyInput[] = [];
  for (const [date, answers] of byDate(rows)) {
    const to = carried.get(date) ?? null;
    const before = instanceAt(plan, date, changes.old.get(date) ?? null);
    const after = to === null ? null : instanceAt(next, to, changes.kept.get(to) ?? null);
    const here = answers.filter(({ runnerId }) => present.has(runnerId));
    const seats = seatsIn(here, before.capacity);
    if (after) {
      mustHoldAll(seats.going.length, after.capacity);
      const sameTime = after.startsAt === before.startsAt;
      for (const answer of answers) {
        kept.push({
          ...answer,
          ownerId: target.ownerId,
          groupRunId: target.groupRunId,
          date: toDate(after.date),
          confirmedAt: sameTime ? answer.confirmedAt : null,
        });
      }
    }
    const risen = after ? promoted(seats, seatsIn(here, after.capacity)) : [];
    const interested = here.flatMap(({ runnerId, says }) => (says === "no" ? [] : [runnerId]));
    const news = interested.filter((id) => !told.has(id) && !risen.includes(id));
    for (const id of news) told.add(id);
    const about = { date: after?.date ?? carriedFirst(move), now };
    await tellRunners(tx, target, { ...about, what: "promoted", runnerIds: risen });
    await tellRunners(tx, target, {
      ...about,
      what: after ? "changed" : "dropped",
      runnerIds: news,
    });
  }
  await tx.groupRunAnswer.createMany({ data: kept });
  return new Set(changes.kept.keys());
}

function seatsIn(answers: readonly AnswerRow[], capacity: number | null): Seats {
  const askers = answers.flatMap(({ runnerId, place }) =>
    place === null ? [] : [{ runnerId, place }],
  );
  return seatsOf(askers, capacity);
}

function carriedFirst({ carried, next }: Move): LocalDate {
  return [...carried.values()].find((date) => date !== null) ?? next.startsOn;
}

async function takeAnswers(tx: Transaction, { scope, from }: Move): Promise<AnswerRow[]> {
  const { ownerId, groupRunId } = scope;
  const where = { ownerId, groupRunId, date: { gte: toDate(from) } };
  const rows = await tx.groupRunAnswer.findMany({ where, orderBy: [{ date: "asc" }] });
  await tx.groupRunAnswer.deleteMany({ where });
  return rows;
}

async function presentAmong(
  tx: Transaction,
  scope: GroupRunScope,
  rows: readonly AnswerRow[],
): Promise<string[]> {
  const ids = [...new Set(rows.map(({ runnerId }) => runnerId))];
  const people = await tx.runner.findMany({
    where: { id: { in: ids }, AND: peopleOf(scope) },
    select: { id: true },
  });
  return people.map(({ id }) => id);
}

function byDate(rows: readonly AnswerRow[]): Map<LocalDate, AnswerRow[]> {
  const days = new Map<LocalDate, AnswerRow[]>();
  for (const row of rows) {
    const date = fromDate(row.date);
    days.set(date, [...(days.get(date) ?? []), row]);
  }
  return days;
}

/** Single edits and skips stay with dates that are still there; what a clock change wrote is written anew. */
async function moveChanges(tx: Transaction, { scope, target, from, carried, now }: Move) {
  const { ownerId, groupRunId } = scope;
  const where = { ownerId, groupRunId, date: { gte: toDate(from) } };
  const rows = await tx.groupRunChange.findMany({ where, select: changeSelect });
  await tx.groupRunChange.deleteMany({ where });
  const old = new Map(rows.map(changeOf).map((change) => [change.date, change]));
  const kept = new Map<LocalDate, InstanceChange>();
  for (const change of old.values()) {
    if (!change.clockChange && carried.get(change.date) === change.date) {
      kept.set(change.date, change);
    }
  }
  await tx.groupRunChange.createMany({
    data: [...kept.values()].map(({ date, details, movedTo, cancelled, ...change }) => ({
      ...change,
      ...detailColumns(details),
      ownerId: target.ownerId,
      groupRunId: target.groupRunId,
      date: toDate(date),
      movedTo: movedTo === null ? null : toDate(movedTo),
      cancelledAt: cancelled ? new Date(now) : null,
      changedAt: new Date(now),
    })),
  });
  return { old, kept };
}
