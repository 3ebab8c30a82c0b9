import { matchRuns } from "@/domain/plan/match-runs";
import { type MeetingSide, meetingsOf } from "@/domain/plan/meeting";
import { canConfirm } from "@/domain/plan/reconfirm";
import { addDays } from "@/domain/time-zone/local-date";
import { instantOf, localDateOf } from "@/domain/time-zone/zone";
import { requirePartnership } from "@/server/partners/access";
import type { Acting } from "@/server/platform/acting";
import { fromDate, toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { runsOnDays } from "./runs-on-days";

const daysBack = 8;

/** A run that the two share, as one of them sees it; instants in epoch milliseconds. */
export type Meeting = {
  startsAt: number;
  mine: MeetingSide | null;
  theirs: MeetingSide | null;
  /** True while the reader can say with one tap that it stands. */
  canConfirm: boolean;
  /** True where the reader is expected and has not answered. */
  asksMe: boolean;
};

/** What two partners plan together, and what became of it in the last days; nobody else is told. */
export async function meetingsWith(
  { partnershipId }: { partnershipId: string },
  { runnerId, now }: Acting,
): Promise<Meeting[]> {
  await requirePartnership(db, partnershipId, runnerId);
  const since = addDays(localDateOf(now, "UTC"), -daysBack);
  const rows = await db.plannedRun.findMany({
    where: { partnershipId, date: { gte: toDate(since) } },
    select: {
      id: true,
      runnerId: true,
      date: true,
      startMinutes: true,
      skippedAt: true,
      expectedAt: true,
      declinedAt: true,
      confirmedAt: true,
      runner: { select: { zone: true, dayStartMinutes: true } },
    },
  });
  const slots = rows.map(
    ({ id, runner, skippedAt, expectedAt, declinedAt, confirmedAt, ...row }) => {
      const date = fromDate(row.date);
      return {
        ...row,
        date,
        plannedRunId: id,
        zone: runner.zone,
        skipped: skippedAt !== null,
        expected: expectedAt !== null,
        declined: declinedAt !== null,
        confirmed: confirmedAt !== null,
        startsAt: instantOf(date, row.startMinutes, runner.zone),
        today: localDateOf(now, runner.zone, runner.dayStartMinutes),
      };
    },
  );
  const answered = new Set<string>();
  for (const [who, theirs] of Map.groupBy(slots, (slot) => slot.runnerId)) {
    const days = theirs.filter(({ date, today }) => date <= today).map(({ date }) => date);
    for (const id of matchRuns(theirs, await runsOnDays(who, days)).keys()) answered.add(id);
  }
  const confirmable = new Set(
    slots
      .filter((slot) => slot.runnerId === runnerId && !slot.confirmed && !slot.skipped)
      .filter((slot) => slot.expected && canConfirm(slot, slot.zone, now))
      .map(({ plannedRunId }) => plannedRunId),
  );
  const shared = slots.map(({ zone: _zone, startMinutes: _minutes, ...slot }) => ({
    ...slot,
    answered: answered.has(slot.plannedRunId),
  }));
  return meetingsOf(shared, runnerId).map((meeting) => {
    const { mine, theirs, startsAt } = meeting;
    const open = theirs !== null && theirs.state !== "skipped" && startsAt > now;
    return {
      ...meeting,
      canConfirm: mine !== null && confirmable.has(mine.plannedRunId),
      asksMe: mine === null && open && !theirs.declined && !theirs.expected,
    };
  });
}
