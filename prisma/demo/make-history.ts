import { localDateOf } from "@/domain/time-zone/zone";
import { addWeeks, type WeekStart, weekOf } from "@/domain/week/week";
import { makeCommitment } from "@/server/commitments/make-commitment";
import { pauseCommitment } from "@/server/commitments/pause-commitment";
import { resumeCommitment } from "@/server/commitments/resume-commitment";
import { importFile } from "@/server/imports/import-file";
import { newId } from "@/server/platform/new-id";
import { logRunByHand } from "@/server/runs/log-run-by-hand";
import { harbourRun } from "./harbour-run";
import { type Person, people } from "./people";
import { committedWeeks, demoZone, hash, type PlannedRun, plannedRuns } from "./plan-runs";
import { recordLive } from "./record-live";

const minuteMs = 60_000;
/** The first one has recorded with the phone since then. */
const liveWeeks = 3;

type Frame = { runnerId: string; thisWeek: WeekStart; now: number };

/** Lives one person's weeks through the verbs, each at the time at which it happened. */
export async function makeHistory(person: Person, frame: Frame): Promise<void> {
  const runs = plannedRuns(person, frame.thisWeek, frame.now);
  const lateRun = runs.findLast(({ weeksBack }) => weeksBack === person.lateUpload);
  const before = runs.filter(({ weeksBack }) => weeksBack > committedWeeks);
  for (const run of before) await bring(person, run, frame);
  const commitmentId = person.days === null ? null : await commit(person, person.days, frame);
  for (const run of runs.slice(before.length)) {
    if (run !== lateRun) await bring(person, run, frame);
  }
  if (commitmentId && person.pause) await pause(commitmentId, person.pause, frame);
}

/** The runs that somebody uploads only after their week was settled, which shows as a correction. */
export async function bringLate(person: Person, frame: Frame): Promise<void> {
  const run = plannedRuns(person, frame.thisWeek, frame.now).findLast(
    ({ weeksBack }) => weeksBack === person.lateUpload,
  );
  if (run) await bring(person, run, { ...frame, at: frame.now - 3 * 60 * minuteMs });
}

async function commit(person: Person, days: number, { runnerId, thisWeek }: Frame) {
  const startsOn = addWeeks(thisWeek, -committedWeeks);
  const id = newId();
  await makeCommitment(
    {
      id,
      startsOn,
      weeks: 26,
      terms: {
        daysPerWeek: days,
        standard: { kind: "minutes", value: 30 },
        floorSeconds: 600,
      },
      visibility: person.visibility ?? "clubs",
    },
    { runnerId, now: Date.parse(`${startsOn}T05:00:00Z`) },
  );
  return id;
}

async function pause(
  id: string,
  [from, to]: readonly [number, number],
  { runnerId, thisWeek }: Frame,
) {
  const morning = (back: number) => Date.parse(`${addWeeks(thisWeek, -back)}T07:00:00Z`);
  await pauseCommitment({ id }, { runnerId, now: morning(from) });
  await resumeCommitment({ id }, { runnerId, now: morning(to) });
}

/** By hand for those who do so, live on the phone of late for others; as a file with a track else. */
async function bring(
  person: Person,
  run: PlannedRun,
  { runnerId, at }: Frame & { at?: number },
): Promise<void> {
  const over = run.startedAt + run.movingSeconds * 1000 + 10 * minuteMs;
  const acting = { runnerId, now: at ?? over };
  if (person.byHand) {
    await logRunByHand(
      {
        id: newId(),
        date: localDateOf(run.startedAt, demoZone),
        startMinutes: person.at,
        movingSeconds: run.movingSeconds,
        distanceMetres: run.distanceMetres,
        note: "",
      },
      acting,
    );
    return;
  }
  const course = { seed: hash(`${person.name} ${run.date}`), ...run };
  if (person === people[0] && run.weeksBack < liveWeeks) {
    await recordLive(course, run.weeksBack % 2 === 0 ? "ten" : "open", acting);
    return;
  }
  const text = harbourRun(course);
  await importFile(
    {
      bytes: new TextEncoder().encode(text),
      fileName: `${run.date}-run.gpx`,
      batchId: newId(),
      evenIfShifted: true,
    },
    acting,
  );
}

/** The week in which the demo is looked at. */
export function demoWeek(now: number): WeekStart {
  return weekOf(localDateOf(now, demoZone));
}
