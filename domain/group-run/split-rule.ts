import type { RepeatRule } from "@/domain/recurrence/repeat-rule";
import { rruleOf, ruleOf } from "@/domain/recurrence/rrule-text";
import { addDays, type LocalDate } from "@/domain/time-zone/local-date";
import type { GroupRunPlan } from "./group-run";
import { plannedDates } from "./instances";

const yearMs = 366 * 86_400_000;

/** How far ahead a rule without an end is looked at. */
export const horizonMs = 3 * yearMs;

/** The planned dates before `date`. */
export function datesBefore(plan: GroupRunPlan, date: LocalDate): LocalDate[] {
  const to = Date.parse(`${date}T00:00:00Z`) + 2 * 86_400_000;
  const from = Date.parse(`${plan.startsOn}T00:00:00Z`) - yearMs;
  return plannedDates(plan, { from, to }).filter((planned) => planned < date);
}

/** The plan's rule, ended before `date`. */
export function ruleUntil(plan: GroupRunPlan, date: LocalDate): string | null {
  if (plan.rrule === null) return null;
  const end = { kind: "until", date: addDays(date, -1) } as const;
  return rruleOf({ ...ruleOf(plan.rrule, plan.zone), end }, plan.zone);
}

/** The plan's rule as it goes on from `date`: a count is what is left of it. Null for a single run. */
export function ruleFrom(plan: GroupRunPlan, date: LocalDate): RepeatRule | null {
  if (plan.rrule === null) return null;
  const rule = ruleOf(plan.rrule, plan.zone);
  if (rule.end.kind !== "count") return rule;
  const left = rule.end.count - datesBefore(plan, date).length;
  return { ...rule, end: { kind: "count", count: Math.max(1, left) } };
}
