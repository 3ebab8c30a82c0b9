import { matchRuns } from "@/domain/plan/match-runs";
import { canConfirm } from "@/domain/plan/reconfirm";
import { isChangeable, type SlotState, slotState } from "@/domain/plan/slot-state";
import { addDays, type LocalDate } from "@/domain/time-zone/local-date";
import { instantOf, localDateOf } from "@/domain/time-zone/zone";
import { addWeeks, type WeekStart, weekOf } from "@/domain/week/week";
import { fromDate, toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { runsOnDays } from "./runs-on-days";

/** A planned run as its runner sees it; `startsAt`, `expectedAt` and `confirmedAt` in epoch milliseconds. */
export type PlanSlot = {
  plannedRunId: string;
  date: LocalDate;
  startMinutes: number;
  startsAt: number;
  plannedMinutes: number;
  cue: string;
  state: SlotState;
  /** The run that answers it. */
  runId: string | null;
  changeable: boolean;
  /** The partnership whose other side is told of it. */
  partnershipId: string | null;
  expectedAt: number | null;
  confirmedAt: number | null;
  canConfirm: boolean;
};

export type Plan = {
  thisWeek: WeekStart;
  today: LocalDate;
  /** This week's and next week's, in the order of time. */
  slots: PlanSlot[];
  /** True where last week's plan could be taken over for the rest of this one. */
  canRepeat: boolean;
};

/** A runner's plan of this week and the next, with the run that answers each slot. */
export async function ownPlan(runnerId: string, now: number): Promise<Plan> {
  const { zone, dayStartMinutes } = await db.runner.findUniqueOrThrow({
    where: { id: runnerId },
    select: { zone: true, dayStartMinutes: true },
  });
  const today = localDateOf(now, zone, dayStartMinutes);
  const thisWeek = weekOf(today);
  const rows = await db.plannedRun.findMany({
    where: {
      runnerId,
      date: { gte: toDate(addWeeks(thisWeek, -1)), lt: toDate(addWeeks(thisWeek, 2)) },
    },
    orderBy: [{ date: "asc" }, { startMinutes: "asc" }, { id: "asc" }],
  });
  const all = rows.map(({ id, date, skippedAt, ...row }) => ({
    ...row,
    plannedRunId: id,
    date: fromDate(date),
    skipped: skippedAt !== null,
  }));
  const slots = all.filter(({ date }) => date >= thisWeek);
  const past = slots.filter(({ date }) => date <= today).map(({ date }) => date);
  const runOf = matchRuns(slots, await runsOnDays(runnerId, past));
  return {
    thisWeek,
    today,
    canRepeat:
      !slots.some(({ date }) => date < addWeeks(thisWeek, 1)) &&
      all.some(({ date }) => date < thisWeek && addDays(date, 7) >= today),
    slots: slots.map(({ skipped, ...slot }) => {
      const runId = runOf.get(slot.plannedRunId) ?? null;
      const { date, startMinutes, partnershipId } = slot;
      const state = slotState({ date, skipped }, { today, answered: runId !== null });
      const stands = partnershipId !== null && (state === "ahead" || state === "today");
      return {
        plannedRunId: slot.plannedRunId,
        date,
        startMinutes,
        startsAt: instantOf(date, startMinutes, zone),
        plannedMinutes: slot.plannedMinutes,
        cue: slot.cue,
        state,
        runId,
        changeable: state !== "done" && isChangeable(date, today),
        partnershipId,
        expectedAt: slot.expectedAt?.getTime() ?? null,
        confirmedAt: slot.confirmedAt?.getTime() ?? null,
        canConfirm: stands && slot.confirmedAt === null && canConfirm(slot, zone, now),
      };
    }),
  };
}
