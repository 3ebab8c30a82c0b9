import "server-only";
import { type FactSheet, gravest } from "@/domain/coach/fact";
import { lookbackWeeks } from "@/domain/coach/find-patterns";
import type { Persona } from "@/domain/coach/persona-names";
import { moodOf } from "@/domain/coach/read-note";
import { moodOfReadiness } from "@/domain/coach/readiness-mood";
import { runSheet } from "@/domain/coach/run-sheet";
import { runSubject, weekSubject } from "@/domain/coach/text-subject";
import { addDays, epochDay } from "@/domain/time-zone/local-date";
import { localDateOf } from "@/domain/time-zone/zone";
import { currentWeek } from "@/domain/week/current-week";
import { addWeeks, type WeekStart, weekOf } from "@/domain/week/week";
import { type NextPlannedRun, nextPlannedRuns } from "@/server/planned-runs/next-planned-runs";
import { db } from "@/server/platform/db";
import { cueSheet } from "./before-run-cue";
import type { NotedRun } from "./load-runs";
import { type CoachWeek, coachWeeks } from "./load-weeks";
import { type CoachedText, spoken } from "./spoken";
import { standingText, storedAnswers, textKey } from "./stored-texts";

const runsShown = 5;
const notesMatterDays = 3;

/** What a stored text can be about: its sheet, and the runner's own words beside it. */
export type Subject = { subject: string; sheet: FactSheet; note: string; names: string[] };

/** What the coach can say to one runner: the last closed week, the last runs and the next, in any voice. */
export type OwnTexts = {
  persona: Persona;
  week: WeekStart;
  /** True where the runner lets a language model word the facts. */
  modelAllowed: boolean;
  say: (persona: Persona, wording: number) => CoachedText;
  runs: { run: NotedRun; say: () => CoachedText }[];
  cue: { next: NextPlannedRun | null; text: CoachedText } | null;
  subjects: Subject[];
};

/** Loads what the coach needs to speak to one runner. */
export async function ownTexts(runnerId: string, now: number): Promise<OwnTexts> {
  const [runner, runCount, plans] = await Promise.all([
    db.runner.findUniqueOrThrow({
      where: { id: runnerId },
      select: {
        persona: true,
        zone: true,
        dayStartMinutes: true,
        unit: true,
        locale: true,
        coachModelSince: true,
      },
    }),
    db.run.count({ where: { runnerId, sport: "run" } }),
    nextPlannedRuns([runnerId], now),
  ]);
  const { persona, zone, dayStartMinutes, unit, locale } = runner;
  const week = addWeeks(currentWeek(now, zone, dayStartMinutes), -1);
  const frame = { runnerId, week, zone, unit, locale };
  const known = (await coachWeeks([frame], now, lookbackWeeks)).get(runnerId);
  if (!known) throw new Error("The coach was asked for a runner who does not exist");
  const names = known.partners.map(({ name }) => name);
  const newest = known.runs.slice(-runsShown).toReversed();
  const sheets = newest.map((run, back) =>
    sheetOfRun(run, { ...known, week }, { unit, locale, runCount: runCount - back }),
  );
  const subjects: Subject[] = [
    { subject: weekSubject(week), sheet: known.sheet, note: "", names },
    ...newest.flatMap((run, back) => {
      const sheet = sheets[back];
      return sheet ? [{ subject: runSubject(run.id), sheet, note: run.note, names }] : [];
    }),
  ];
  const answers = runner.coachModelSince
    ? await storedAnswers(
        [runnerId],
        subjects.map(({ subject }) => subject),
      )
    : new Map<string, never>();
  const byModel = (subject: string, voice: Persona, sheet: FactSheet): CoachedText | null => {
    const text = standingText(answers.get(textKey(runnerId, subject, voice)), sheet);
    return text && { ...text, sheet, by: "model" };
  };
  const today = localDateOf(now, zone, dayStartMinutes);
  const next = plans.get(runnerId) ?? null;
  const cue = cueSheet(known, next, { today, unit, locale });
  const seed = runnerId;
  return {
    persona,
    week,
    modelAllowed: runner.coachModelSince !== null,
    say: (voice, wording) => {
      const modelled = wording === 0 ? byModel(weekSubject(week), voice, known.sheet) : null;
      const ordinal = Math.floor(epochDay(week) / 7);
      return modelled ?? spoken(known.sheet, { persona: voice, seed, ordinal, wording });
    },
    runs: subjects.slice(1).map(({ subject, sheet }, back) => ({
      run: newest[back] as NotedRun,
      say: () =>
        byModel(subject, persona, sheet) ??
        spoken(sheet, { persona, seed: `${seed} run`, ordinal: runCount - back }),
    })),
    cue: cue && {
      next,
      text: spoken(cue, { persona, seed: `${seed} cue`, ordinal: epochDay(next?.date ?? today) }),
    },
    subjects,
  };
}

function sheetOfRun(
  run: NotedRun,
  { runs, statement, readiness, week }: CoachWeek & { week: WeekStart },
  more: { unit: "km" | "mi"; locale: string; runCount: number },
): FactSheet {
  const since = addDays(run.localDate, -notesMatterDays);
  const notes = runs
    .filter(({ localDate }) => localDate >= since && localDate <= run.localDate)
    .map(({ note }) => note);
  const ownWeek = weekOf(run.localDate);
  const line = statement.statements.findLast((one) => one.week === ownWeek) ?? null;
  const mood = gravest([moodOf(notes), moodOfReadiness(readiness, run.localDate)]);
  const sheet = runSheet({ ...more, run, runs, line, mood });
  return line?.settled === false && line.week > week ? sheet : withoutOutlook(sheet);
}

/** Once a week has ended, what was left to do in it is no news. */
function withoutOutlook(sheet: FactSheet): FactSheet {
  return { ...sheet, facts: sheet.facts.filter(({ id }) => id !== "days-left") };
}
