import type { RepeatRule } from "@/domain/recurrence/repeat-rule";
import { wallTimeAt } from "@/domain/recurrence/wall-time";
import { addDays, type LocalDate } from "@/domain/time-zone/local-date";
import { localDateOf } from "@/domain/time-zone/zone";
import { addWeeks, weekOf } from "@/domain/week/week";
import { answerGroupRun } from "@/server/group-runs/answer-group-run";
import { scheduleGroupRun } from "@/server/group-runs/schedule-group-run";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { people } from "./people";
import { demoZone } from "./plan-runs";

type Answers = { yes: readonly number[]; maybe: readonly number[]; no: readonly number[] };

const weekly = (weekday: 2 | 7): RepeatRule => ({
  every: "week",
  interval: 1,
  weekdays: [weekday],
  end: { kind: "never" },
});

/**
 * The demo club's Tuesday and Sunday, scheduled six weeks ago, with answers to the next ones; and one that is about to
 * start, so that its roll-call can be tried.
 */
export async function makeGroupRuns(ids: readonly string[], now: number): Promise<void> {
  const priya = ids[people.findIndex(({ role }) => role === "owner")];
  const tomasz = ids[people.findIndex(({ role }) => role === "captain")];
  if (!priya || !tomasz) throw new Error("The demo club has no captains");
  const club = await db.membership.findFirstOrThrow({
    where: { runnerId: priya, role: "owner" },
    select: { clubId: true },
  });
  const today = localDateOf(now, demoZone);
  const monday = addWeeks(weekOf(today), -6);
  const then = Date.parse(`${monday}T06:00:00Z`);
  const shared = {
    with: { kind: "club", clubId: club.clubId },
    latitude: null,
    longitude: null,
    zone: demoZone,
  } as const;
  const tuesday = await scheduleGroupRun(
    {
      ...shared,
      groupRunId: newId(),
      title: "Tuesday along the quay",
      place: "Harbour Lane, by the old crane",
      distanceMetres: 8_000,
      durationMinutes: 60,
      capacity: null,
      notes: "Talking pace. We wait at the lock bridge, and nobody runs the last kilometre alone.",
      date: addDays(monday, 1),
      startMinutes: 18 * 60 + 30,
      repeats: weekly(2),
      paceGroups: [
        { name: "Easy", paceSecondsPerKm: 390, sweeperId: tomasz },
        { name: "Steady", paceSecondsPerKm: 345, sweeperId: priya },
      ],
    },
    { runnerId: priya, now: then },
  );
  const sunday = await scheduleGroupRun(
    {
      ...shared,
      groupRunId: newId(),
      title: "Sunday out to the lighthouse",
      place: "Ferry steps",
      distanceMetres: 16_000,
      durationMinutes: 120,
      capacity: 12,
      notes: "Twelve seats, since the café at the lighthouse has twelve chairs.",
      date: addDays(monday, 6),
      startMinutes: 9 * 60,
      repeats: weekly(7),
      paceGroups: [],
    },
    { runnerId: tomasz, now: then },
  );
  const seats = [2, 3, 6, 9, 1, 10, 11, 17, 19, 23, 4, 5, 14, 22];
  const quarterMs = 15 * 60_000;
  const soon = wallTimeAt(Math.ceil(now / quarterMs) * quarterMs + 4 * quarterMs, demoZone);
  const shakeOut = await scheduleGroupRun(
    {
      ...shared,
      groupRunId: newId(),
      title: "Shake-out round the harbour",
      place: "Ferry steps",
      distanceMetres: 5_000,
      durationMinutes: 45,
      capacity: null,
      notes: "No signal at the steps: we count one another phone to phone.",
      date: soon.date,
      startMinutes: soon.minutes,
      repeats: null,
      paceGroups: [],
    },
    { runnerId: priya, now: now - 24 * 3_600_000 },
  );
  await answer(shakeOut.groupRunId, soon.date, ids, now, { yes: [2, 1, 6, 9], maybe: [], no: [] });
  await answer(tuesday.groupRunId, next(today, 2), ids, now, {
    yes: [2, 3, 1, 7, 14, 20, 9],
    maybe: [4, 16],
    no: [8],
  });
  await answer(sunday.groupRunId, next(today, 7), ids, now, { yes: seats, maybe: [8], no: [] });
}

/** The next date of an ISO weekday after today. */
function next(today: LocalDate, weekday: number): LocalDate {
  const date = addDays(weekOf(today), weekday - 1);
  return date > today ? date : addDays(date, 7);
}

async function answer(
  groupRunId: string,
  date: LocalDate,
  ids: readonly string[],
  now: number,
  answers: Answers,
): Promise<void> {
  for (const says of ["yes", "maybe", "no"] as const) {
    for (const place of answers[says]) {
      const runnerId = ids[place];
      if (!runnerId) continue;
      const acting = { runnerId, now: now - (20 - place) * 60_000 };
      await answerGroupRun({ groupRunId, date, says, paceGroup: null }, acting);
    }
  }
}
