import "server-only";
import { type CoachText, composeText } from "@/domain/coach/compose-text";
import { type FactSheet, gravest } from "@/domain/coach/fact";
import { lookbackWeeks } from "@/domain/coach/find-patterns";
import type { Persona } from "@/domain/coach/persona-names";
import { moodOf } from "@/domain/coach/read-note";
import { moodOfReadiness } from "@/domain/coach/readiness-mood";
import { runSheet } from "@/domain/coach/run-sheet";
import { validateText } from "@/domain/coach/validate-text";
import { addDays, epochDay } from "@/domain/time-zone/local-date";
import { currentWeek } from "@/domain/week/current-week";
import { addWeeks, type WeekStart, weekOf } from "@/domain/week/week";
import { db } from "@/server/platform/db";
import type { NotedRun } from "./load-runs";
import { type CoachWeek, coachWeeks } from "./load-weeks";

const runsShown = 5;
const notesMatterDays = 3;

/** A text of the coach with all that it may state. */
export type CoachedText = CoachText & { sheet: FactSheet };

/** What the coach can say to one runner: the last closed week and the last runs, in any voice. */
export type OwnTexts = {
  persona: Persona;
  week: WeekStart;
  say: (persona: Persona, wording: number) => CoachedText;
  runs: { run: NotedRun; say: (wording: number) => CoachedText }[];
};

/** Loads what the coach needs to speak to one runner. */
export async function ownTexts(runnerId: string, now: number): Promise<OwnTexts> {
  const [runner, runCount] = await Promise.all([
    db.runner.findUniqueOrThrow({
      where: { id: runnerId },
      select: { persona: true, zone: true, dayStartMinutes: true, unit: true, locale: true },
    }),
    db.run.count({ where: { runnerId, sport: "run" } }),
  ]);
  const { persona, zone, dayStartMinutes, unit, locale } = runner;
  const week = addWeeks(currentWeek(now, zone, dayStartMinutes), -1);
  const frame = { runnerId, week, zone, unit, locale };
  const known = (await coachWeeks([frame], now, lookbackWeeks)).get(runnerId);
  if (!known) throw new Error("The coach was asked for a runner who does not exist");
  const newest = known.runs.slice(-runsShown).toReversed();
  return {
    persona,
    week,
    say: (voice, wording) => {
      const ordinal = Math.floor(epochDay(week) / 7);
      return spoken(known.sheet, { persona: voice, seed: runnerId, ordinal, wording });
    },
    runs: newest.map((run, back) => {
      const sheet = sheetOfRun(
        run,
        { ...known, week },
        { unit, locale, runCount: runCount - back },
      );
      const ordinal = runCount - back;
      return {
        run,
        say: (wording) => spoken(sheet, { persona, seed: `${runnerId} run`, ordinal, wording }),
      };
    }),
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
  const line = statement.statements.find(({ week }) => week === weekOf(run.localDate)) ?? null;
  const mood = gravest([moodOf(notes), moodOfReadiness(readiness, run.localDate)]);
  const sheet = runSheet({ ...more, run, runs, line, mood });
  return line?.settled === false && line.week > week ? sheet : withoutOutlook(sheet);
}

/** Once a week has ended, what was left to do in it is no news. */
function withoutOutlook(sheet: FactSheet): FactSheet {
  return { ...sheet, facts: sheet.facts.filter(({ id }) => id !== "days-left") };
}

function spoken(sheet: FactSheet, choice: Parameters<typeof composeText>[1]): CoachedText {
  const written = composeText(sheet, choice);
  const verdict = validateText(written.text, sheet);
  if (!verdict.ok) throw new Error(`The coach said what no fact holds: ${verdict.reason}`);
  return { ...written, sheet };
}
