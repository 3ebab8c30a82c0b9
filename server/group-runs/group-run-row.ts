import type { GroupRunPlan, InstanceChange } from "@/domain/group-run/group-run";
import type { LocalDate } from "@/domain/time-zone/local-date";
import type { Prisma } from "@/generated/prisma/client";
import { fromDate, toDate } from "@/server/platform/dates";

const details = {
  title: true,
  place: true,
  latitude: true,
  longitude: true,
  distanceMetres: true,
  durationMinutes: true,
  capacity: true,
  notes: true,
} as const;

export const planSelect = {
  ...details,
  zone: true,
  startsOn: true,
  startMinutes: true,
  rrule: true,
  sequence: true,
  cancelledAt: true,
} satisfies Prisma.GroupRunSelect;

export const changeSelect = {
  ...details,
  date: true,
  movedTo: true,
  startMinutes: true,
  cancelledAt: true,
  clockChange: true,
  sequence: true,
} satisfies Prisma.GroupRunChangeSelect;

type PlanRow = Prisma.GroupRunGetPayload<{ select: typeof planSelect }>;
type ChangeRow = Prisma.GroupRunChangeGetPayload<{ select: typeof changeSelect }>;

/** A group run's row as the rules see it. */
export function planOf({ startsOn, cancelledAt, ...row }: PlanRow): GroupRunPlan {
  return { ...row, startsOn: fromDate(startsOn), cancelledAt: cancelledAt?.getTime() ?? null };
}

/** An instance's changes as the rules see them. */
export function changeOf(row: ChangeRow): InstanceChange {
  const { date, movedTo, startMinutes, cancelledAt, clockChange, sequence, ...edited } = row;
  const { title, place, durationMinutes, notes } = edited;
  const isEdited = title !== null && place !== null && durationMinutes !== null && notes !== null;
  return {
    date: fromDate(date),
    movedTo: movedTo ? fromDate(movedTo) : null,
    startMinutes,
    cancelled: cancelledAt !== null,
    clockChange,
    sequence,
    details: isEdited ? { ...edited, title, place, durationMinutes, notes } : null,
  };
}

/** The columns of an instance's details; all null while nothing was edited. */
export function detailColumns(edited: InstanceChange["details"]) {
  return (
    edited ?? {
      title: null,
      place: null,
      latitude: null,
      longitude: null,
      distanceMetres: null,
      durationMinutes: null,
      capacity: null,
      notes: null,
    }
  );
}

/** The columns of a plan, for writing it. */
export function planColumns({ startsOn, cancelledAt, ...plan }: GroupRunPlan) {
  return {
    ...plan,
    startsOn: toDate(startsOn),
    cancelledAt: cancelledAt === null ? null : new Date(cancelledAt),
  };
}

/** The key of one instance's rows. */
export function instanceKey(
  { ownerId, groupRunId }: { ownerId: string; groupRunId: string },
  date: LocalDate,
) {
  return { ownerId, groupRunId, date: toDate(date) };
}
