import { expandRule, type Window } from "@/domain/recurrence/expand-rule";
import { placeWallTime } from "@/domain/recurrence/wall-time";
import type { LocalDate } from "@/domain/time-zone/local-date";
import type { GroupRunDetails, GroupRunPlan, Instance, InstanceChange } from "./group-run";

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** The instances of a group run that begin within a window, skipped and moved ones in their place, by time. */
export function instancesOf(
  plan: GroupRunPlan,
  changes: readonly InstanceChange[],
  window: Window,
): Instance[] {
  const changeOf = new Map(changes.map((change) => [change.date, change]));
  const dates = new Set(plannedDates(plan, window));
  for (const { date, movedTo } of changes) if (movedTo !== null) dates.add(date);
  return [...dates]
    .map((date) => instanceAt(plan, date, changeOf.get(date) ?? null))
    .filter(({ startsAt }) => startsAt >= window.from && startsAt <= window.to)
    .sort((a, b) => a.startsAt - b.startsAt || a.date.localeCompare(b.date));
}

/** The dates on which the plan alone has instances that begin within a window. */
export function plannedDates(plan: GroupRunPlan, window: Window): LocalDate[] {
  const { rrule, startsOn, startMinutes, zone } = plan;
  const start = { date: startsOn, minutes: startMinutes };
  if (rrule !== null) {
    return expandRule({ rrule, start, zone }, window).map(({ wall }) => wall.date);
  }
  const { startsAt } = placeWallTime(start, zone);
  return startsAt >= window.from && startsAt <= window.to ? [startsOn] : [];
}

/** True where the plan names an instance on this date, whatever became of it. */
export function isPlanned(plan: GroupRunPlan, date: LocalDate): boolean {
  const { startsAt } = placeWallTime({ date, minutes: plan.startMinutes }, plan.zone);
  const near = { from: startsAt - dayMs, to: startsAt + dayMs };
  return plannedDates(plan, near).includes(date);
}

/** The instance of a date that the plan names; that it does name it is the caller's to know. */
export function instanceAt(
  plan: GroupRunPlan,
  date: LocalDate,
  change: InstanceChange | null,
): Instance {
  const wall = {
    date: change?.movedTo ?? date,
    minutes: change?.startMinutes ?? plan.startMinutes,
  };
  const { startsAt, shown, gap } = placeWallTime(wall, plan.zone);
  const details = change?.details ?? detailsOf(plan);
  return {
    ...details,
    date,
    zone: plan.zone,
    startsAt,
    endsAt: startsAt + details.durationMinutes * minuteMs,
    shownDate: shown.date,
    shownMinutes: shown.minutes,
    cancelled: isOff(plan, startsAt) || (change?.cancelled ?? false),
    changed: change !== null && (change.details !== null || wasMoved(change)),
    clockChange: gap || (change?.clockChange ?? false),
    sequence: plan.sequence + (change?.sequence ?? 0),
  };
}

/** The instances of a plan that a clock change moves on, each with the time that clocks will show. */
export function skippedByClocks(plan: GroupRunPlan, window: Window): Instance[] {
  return plannedDates(plan, window)
    .map((date) => instanceAt(plan, date, null))
    .filter(({ clockChange }) => clockChange);
}

/** The details among the fields of a plan or an instance. */
export function detailsOf(from: GroupRunDetails): GroupRunDetails {
  const { title, place, latitude, longitude } = from;
  const { distanceMetres, durationMinutes, capacity, notes } = from;
  return { title, place, latitude, longitude, distanceMetres, durationMinutes, capacity, notes };
}

function wasMoved({ movedTo, startMinutes, clockChange }: InstanceChange): boolean {
  return !clockChange && (movedTo !== null || startMinutes !== null);
}

/** True for an instant (epoch milliseconds) at which the whole group run had been cancelled. */
export function isOff(
  { cancelledAt }: Pick<GroupRunPlan, "cancelledAt">,
  startsAt: number,
): boolean {
  return cancelledAt !== null && startsAt > cancelledAt;
}
