import { matchRuns } from "@/domain/plan/match-runs";
import { canConfirm } from "@/domain/plan/reconfirm";
import { isChangeable, type SlotState, slotState } from "@/domain/plan/slot-state";
import { wallTimeAt } from "@/domain/recurrence/wall-time";
import { addDays, type LocalDate } from "@/domain/time-zone/local-date";
import { instantOf, localDateOf } from "@/domain/time-zone/zone";
import { addWeeks, type WeekStart, weekOf } from "@/domain/week/week";
import { type YesGroupRun, yesGroupRuns } from "@/server/group-runs/yes-queries";
import { planSources } from "./plan-statement";

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

/** A group run in the plan; `date` names the instance, `day` and the minutes are by the runner's own clocks. */
export type PlannedGroupRun = YesGroupRun & {
  day: LocalDate;
  startMinutes: number;
  state: SlotState;
};

export type Plan = {
  thisWeek: WeekStart;
  today: LocalDate;
  /** This week's and next week's, in the order of time. */
  slots: PlanSlot[];
  /** Those that the runner said yes to: they count as planned, and are changed on their own pages. */
  groupRuns: PlannedGroupRun[];
  /** True where last week's plan could be taken over for the rest of this one. */
  canRepeat: boolean;
};

/** A runner's plan of this week and the next, with the run that answers each slot. */
export async function ownPlan(runnerId: string, now: number): Promise<Plan> {
  const { zone, dayStartMinutes, slots: stored, runs } = await planSources(runnerId, now);
  const today = localDateOf(now, zone, dayStartMinutes);
  const thisWeek = weekOf(today);
  const [lastWeek, end] = [addWeeks(thisWeek, -1), addWeeks(thisWeek, 2)];
  const all = stored.filter(({ date }) => date >= lastWeek && date < end);
  const slots = all.filter(({ date }) => date >= thisWeek);
  const together = (await groupRunsOf(runnerId, { thisWeek, zone })).filter(
    ({ day }) => day >= thisWeek && day < end,
  );
  const planned = [...slots, ...together.map(asSlot)];
  const runOf = matchRuns(
    planned,
    runs.filter(({ localDate }) => localDate <= today),
  );
  return {
    thisWeek,
    today,
    groupRuns: together.map((one) => {
      const runId = one.runId ?? runOf.get(asSlot(one).plannedRunId) ?? null;
      const slot = { date: one.day, skipped: false };
      return { ...one, runId, state: slotState(slot, { today, answered: runId !== null }) };
    }),
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
        expectedAt: slot.expectedAt,
        confirmedAt: slot.confirmedAt,
        canConfirm: stands && slot.confirmedAt === null && canConfirm(slot, zone, now),
      };
    }),
  };
}

/** The group runs of this week and the next by the runner's own clocks, and a day more at either end. */
async function groupRunsOf(
  runnerId: string,
  { thisWeek, zone }: { thisWeek: WeekStart; zone: string },
) {
  const window = {
    from: instantOf(addDays(thisWeek, -1), 0, zone),
    to: instantOf(addDays(addWeeks(thisWeek, 2), 1), 0, zone),
  };
  return (await yesGroupRuns(runnerId, window)).map((one) => {
    const { date: day, minutes: startMinutes } = wallTimeAt(one.startsAt, zone);
    return { ...one, day, startMinutes };
  });
}

function asSlot({ groupRunId, date, day, ...one }: Omit<PlannedGroupRun, "state">) {
  const { startMinutes, durationMinutes: plannedMinutes } = one;
  const plannedRunId = `${groupRunId} ${date}`;
  return { plannedRunId, date: day, startMinutes, plannedMinutes, cue: "", skipped: false };
}
