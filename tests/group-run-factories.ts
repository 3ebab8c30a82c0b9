import type { z } from "zod";
import { addDays, type LocalDate, localDate } from "@/domain/time-zone/local-date";
import { answerGroupRun, type MyAnswer } from "@/server/group-runs/answer-group-run";
import {
  scheduleGroupRun,
  type scheduleGroupRunInput,
} from "@/server/group-runs/schedule-group-run";
import { connection, db } from "@/server/platform/db";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { newId } from "@/server/platform/new-id";
import { factoryNow } from "./factories";

type Schedule = z.infer<typeof scheduleGroupRunInput>;

/** The Tuesday after the factories' Sunday. */
export const tuesday = localDate("2026-11-24");

/** What the form sends for a plain evening run in Berlin. */
export function groupRunInput(more: Partial<Schedule> & Pick<Schedule, "with">): Schedule {
  return {
    groupRunId: newId(),
    title: "Quay and back",
    place: "By the old crane",
    latitude: null,
    longitude: null,
    distanceMetres: 8_000,
    durationMinutes: 60,
    capacity: null,
    notes: "",
    date: tuesday,
    startMinutes: 18 * 60 + 30,
    zone: "Europe/Berlin",
    repeats: null,
    paceGroups: [],
    ...more,
  };
}

/** A group run of a club, scheduled by one of its people. */
export async function makeGroupRun(
  clubId: string,
  runnerId: string,
  more: Partial<Schedule> = {},
  now = factoryNow,
) {
  const input = groupRunInput({ with: { kind: "club", clubId }, ...more });
  return scheduleGroupRun(input, { runnerId, now });
}

/** Every Tuesday, without an end. */
export const everyTuesday = {
  every: "week",
  interval: 1,
  weekdays: [2],
  end: { kind: "never" },
} as const satisfies Schedule["repeats"];

/** Says yes for a runner. */
export async function sayYes(
  at: { groupRunId: string; date: LocalDate },
  runnerId: string,
  now = factoryNow,
): Promise<MyAnswer> {
  const { groupRunId, date } = at;
  return answerGroupRun({ groupRunId, date, says: "yes", paceGroup: null }, { runnerId, now });
}

/** The date `weeks` weeks after the factories' Tuesday. */
export function tuesdayIn(weeks: number): LocalDate {
  return addDays(tuesday, 7 * weeks);
}

/** What the queue was told to tell about a group run, oldest first. */
export async function toldOf(groupRunId: string): Promise<{ what: string; runnerIds: string[] }[]> {
  await openQueue();
  const { rows } = await connection().pool.query<{ data: { what: string; runnerIds: string[] } }>(
    `SELECT data FROM pgboss.job WHERE name = 'group-runs.tell' AND data->>'groupRunId' = $1
     ORDER BY created_on, data->>'what', data->>'date'`,
    [groupRunId],
  );
  return rows.map(({ data: { what, runnerIds } }) => ({ what, runnerIds }));
}

/** How many answers stand for an instance. */
export function countAnswers(groupRunId: string): Promise<number> {
  return db.groupRunAnswer.count({ where: { groupRunId } });
}
