import type { LocalDate } from "@/domain/time-zone/local-date";
import { localDate } from "@/domain/time-zone/local-date";
import { instantOf } from "@/domain/time-zone/zone";
import { type WeekStart, weekOf } from "@/domain/week/week";
import { makeCommitment } from "@/server/commitments/make-commitment";
import { newId } from "@/server/platform/new-id";
import { type NewRun, saveRun } from "@/server/runs/save-run";
import { factoryNow } from "./factories";

/** The Monday of the week in which factories act. */
export const thisMonday = weekOf(localDate("2026-11-22"));

/** A run as a file would bring it: 40 minutes from 07:00 on `date`. */
export function runFacts(
  runnerId: string,
  date: string | LocalDate,
  more: Partial<NewRun> = {},
): NewRun {
  const day = localDate(date);
  return {
    runnerId,
    id: newId(),
    source: "imported",
    sport: "run",
    startedAt: instantOf(day, 420, "UTC"),
    zone: "UTC",
    localDate: day,
    weekStart: weekOf(day),
    elapsedSeconds: 2400,
    movingSeconds: 2400,
    distanceMetres: 7000,
    ascentMetres: null,
    averageHeartRate: null,
    maximumHeartRate: null,
    indoor: false,
    implausible: false,
    title: "",
    note: "",
    visibility: "private",
    summary: {},
    countsFrom: instantOf(day, 600, "UTC"),
    track: null,
    file: null,
    ...more,
  };
}

/** Saves an imported run on a date; answers with its id. */
export async function makeRun(
  runnerId: string,
  date: string | LocalDate,
  more: Partial<NewRun> = {},
): Promise<string> {
  const run = runFacts(runnerId, date, more);
  await saveRun(run, run.countsFrom ?? factoryNow);
  return run.id;
}

/** Commits a runner to `days` a week from a Monday on; answers with the commitment's id. */
export async function commit(
  runnerId: string,
  {
    days = 3,
    weeks = 8,
    startsOn = thisMonday,
    visibility = "clubs",
    now = factoryNow,
    floorSeconds = 600,
  }: {
    days?: number;
    weeks?: number;
    startsOn?: WeekStart;
    visibility?: "only_me" | "partners" | "clubs" | "link";
    now?: number;
    floorSeconds?: number;
  } = {},
): Promise<string> {
  const { id } = await makeCommitment(
    {
      id: newId(),
      startsOn,
      weeks,
      visibility,
      terms: { daysPerWeek: days, standard: null, floorSeconds },
    },
    { runnerId, now },
  );
  return id;
}
