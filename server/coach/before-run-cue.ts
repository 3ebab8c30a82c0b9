import { beforeRunSheet } from "@/domain/coach/before-run-sheet";
import { type FactSheet, gravest } from "@/domain/coach/fact";
import { moodOf } from "@/domain/coach/read-note";
import { moodOfReadiness } from "@/domain/coach/readiness-mood";
import { termsInWeek } from "@/domain/commitment/commitment";
import { addDays, type LocalDate } from "@/domain/time-zone/local-date";
import type { NextPlannedRun } from "@/server/planned-runs/next-planned-runs";
import type { CoachWeek } from "./load-weeks";

type Reader = { today: LocalDate; unit: "km" | "mi"; locale: string };

const notesMatterDays = 3;

/** The sheet before the next run; null where nothing is planned, asked or left to do today. */
export function cueSheet(
  { runs, statement, readiness }: CoachWeek,
  next: NextPlannedRun | null,
  { today, unit, locale }: Reader,
): FactSheet | null {
  const line = statement.statements.find(({ week }) => week === statement.thisWeek) ?? null;
  const terms = statement.commitments
    .map((commitment) => termsInWeek(commitment, statement.thisWeek))
    .find((found) => found !== null);
  const checked = readiness.find(({ localDate }) => localDate === today) ?? null;
  const ran = runs.some(({ localDate }) => localDate === today);
  const left = line && line.verdict !== "paused" ? line.committedDays - line.keptDays : 0;
  if (!next && (ran || (!checked && left <= 0))) return null;
  const notes = runs
    .filter(({ localDate }) => localDate >= addDays(today, -notesMatterDays))
    .map(({ note }) => note);
  return beforeRunSheet({
    today,
    planned: next,
    line,
    floorSeconds: terms?.floorSeconds ?? null,
    runs,
    readiness: checked?.advice ?? null,
    mood: gravest([moodOf(notes), moodOfReadiness(readiness, today)]),
    unit,
    locale,
  });
}
