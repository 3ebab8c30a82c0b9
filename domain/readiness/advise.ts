import { addDays, daysBetween, type LocalDate } from "@/domain/time-zone/local-date";
import type { Advice, AdvisedCheck, ReadinessCheck } from "./check";
import { restsFast } from "./resting-rate";

export const readinessSigns = ["resting-rate", "short-nights", "dread-and-legs"] as const;
export type ReadinessSign = (typeof readinessSigns)[number];

/** What the check comes to. `professional`: this is for a doctor or another qualified person, not for a coach. */
export type Readiness = { advice: Advice; signs: ReadinessSign[]; professional: boolean };

const lastingDays = 3;
const restDaysInRow = 3;

/**
 * Pain and illness mean rest at once; two signs mean rest, one (or low mood) an easy run of the floor's length.
 * Pain, illness, low mood or fatigue for more than a few days, or rest for the third day in a row, are for a
 * professional. `earlier` are the checks of the days before, in any order.
 */
export function readinessOf(today: ReadinessCheck, earlier: readonly AdvisedCheck[]): Readiness {
  const before = earlier.filter(({ localDate }) => localDate < today.localDate);
  const signs = signsOf(today, before);
  const advice = adviceFor(today, signs.length);
  const professional = lasts(today, before) || (advice === "rest" && restsAgain(today, before));
  return { advice: professional ? "rest" : advice, signs, professional };
}

function adviceFor({ trouble }: ReadinessCheck, signs: number): Advice {
  if (trouble === "pain" || trouble === "illness" || signs >= 2) return "rest";
  return trouble === "low" || signs === 1 ? "floor" : "go";
}

function signsOf(today: ReadinessCheck, before: readonly ReadinessCheck[]): ReadinessSign[] {
  const yesterday = on(before, addDays(today.localDate, -1));
  const found: Record<ReadinessSign, boolean> = {
    "resting-rate": restsFast([...before, today], today.localDate),
    "short-nights": today.sleep === "short" && yesterday?.sleep === "short",
    "dread-and-legs": isFatigued(today),
  };
  return readinessSigns.filter((sign) => found[sign]);
}

function isFatigued({ dread, legs }: ReadinessCheck): boolean {
  return dread === "dread" && legs === "heavy";
}

/** True where the same trouble, or fatigue, began at least three days ago and no check since was free of it. */
function lasts(today: ReadinessCheck, before: readonly ReadinessCheck[]): boolean {
  const { trouble } = today;
  const same = (check: ReadinessCheck) =>
    (trouble !== null && check.trouble === trouble) || (isFatigued(today) && isFatigued(check));
  if (!same(today)) return false;
  let first = today.localDate;
  for (const check of before.toSorted((a, b) => (a.localDate < b.localDate ? 1 : -1))) {
    if (!same(check) || daysBetween(check.localDate, first) > 2) break;
    first = check.localDate;
  }
  return daysBetween(first, today.localDate) >= lastingDays;
}

function restsAgain({ localDate }: ReadinessCheck, before: readonly AdvisedCheck[]): boolean {
  const daysBefore = Array.from({ length: restDaysInRow - 1 }, (_, at) => at + 1);
  return daysBefore.every((days) => on(before, addDays(localDate, -days))?.advice === "rest");
}

function on<Check extends ReadinessCheck>(checks: readonly Check[], date: LocalDate) {
  return checks.find(({ localDate }) => localDate === date);
}
