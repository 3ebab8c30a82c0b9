import "server-only";
import { type FactSheet, gravest } from "@/domain/coach/fact";
import { lookbackWeeks } from "@/domain/coach/find-patterns";
import type { PartnerWeek } from "@/domain/coach/partner-fact";
import { moodOf } from "@/domain/coach/read-note";
import { moodOfReadiness } from "@/domain/coach/readiness-mood";
import { type CoachedWeek, weekSheet } from "@/domain/coach/week-sheet";
import type { AdvisedDay } from "@/domain/readiness/check";
import { partnershipStreak } from "@/domain/streak/partnership-streak";
import { isKept, type Verdict } from "@/domain/streak/statement";
import { streakLength } from "@/domain/streak/streak-length";
import { localDateOf } from "@/domain/time-zone/zone";
import { addWeeks, type WeekStart } from "@/domain/week/week";
import { activePartnersOf } from "@/server/partners/active-partners";
import { adviceSince } from "@/server/readiness/recent-advice";
import { shownToPartners } from "@/server/streaks/queries";
import { type RunnerStatement, statementsOf } from "@/server/streaks/statement-of";
import { type NotedRun, runsForCoach } from "./load-runs";

/** Whose week is told, and how they read figures. */
export type CoachFrame = {
  runnerId: string;
  week: WeekStart;
  zone: string;
  unit: "km" | "mi";
  locale: string;
};

/** A partner's week as far as they show it; null where they promised nothing that partners see. */
export type PartnerLine = {
  runnerId: string;
  name: string;
  week: { verdict: Verdict; keptDays: number; committedDays: number } | null;
};

/** A closed week with all that the coach knows of it. */
export type CoachWeek = {
  line: (CoachedWeek & { settled: boolean; reservesLeft: number }) | null;
  weeks: { week: WeekStart; verdict: Verdict; comeback: boolean }[];
  streakWeeks: number;
  promisedAhead: boolean;
  partners: PartnerLine[];
  runs: NotedRun[];
  statement: RunnerStatement;
  /** What the readiness checks came to, as far back as notes are read. */
  readiness: AdvisedDay[];
  sheet: FactSheet;
};

const weeksShown = 12;

/**
 * The closed weeks of many runners in a fixed number of queries, whatever their number. Notes are read of the
 * told week and of `notesBack` weeks before.
 */
export async function coachWeeks(
  frames: readonly CoachFrame[],
  now: number,
  notesBack = 0,
): Promise<Map<string, CoachWeek>> {
  if (frames.length === 0) return new Map();
  const ids = frames.map(({ runnerId }) => runnerId);
  const weeks = frames.map(({ week }) => week).sort();
  const earliest = weeks[0] ?? frames[0]?.week;
  if (!earliest) return new Map();
  const partners = await activePartnersOf(ids);
  const everyone = new Set([
    ...ids,
    ...[...partners.values()].flat().map(({ runnerId }) => runnerId),
  ]);
  const statements = await statementsOf([...everyone], now, { whole: false });
  const commitments = new Map(ids.map((id) => [id, statements.get(id)?.commitments ?? []]));
  const notesFrom = addWeeks(earliest, -notesBack);
  const [runs, readiness] = await Promise.all([
    runsForCoach(commitments, {
      from: addWeeks(earliest, -lookbackWeeks - 1),
      notesFrom,
      now,
    }),
    adviceSince(ids, notesFrom),
  ]);
  return new Map(
    frames.flatMap((frame): [string, CoachWeek][] => {
      const statement = statements.get(frame.runnerId);
      if (!statement) return [];
      const own = runs.get(frame.runnerId) ?? [];
      const theirs = (partners.get(frame.runnerId) ?? []).map((partner) =>
        partnerWeek(partner, statements.get(partner.runnerId), statement, frame.week),
      );
      const days = readiness.get(frame.runnerId) ?? [];
      return [[frame.runnerId, weekOfRunner({ ...frame, now }, statement, own, days, theirs)]];
    }),
  );
}

function weekOfRunner(
  { week, zone, unit, locale, now }: CoachFrame & { now: number },
  statement: RunnerStatement,
  runs: NotedRun[],
  readiness: AdvisedDay[],
  partners: readonly SeenPartner[],
): CoachWeek {
  const past = statement.statements.filter((line) => line.week <= week);
  const line = past.find((one) => one.week === week) ?? null;
  const notes = runs
    .filter(({ localDate }) => localDate >= week && localDate < addWeeks(week, 1))
    .map(({ note }) => note);
  return {
    line,
    weeks: past.slice(-weeksShown).map((one) => ({
      week: one.week,
      verdict: one.verdict,
      comeback: one.comeback,
    })),
    streakWeeks: streakLength(past),
    promisedAhead: statement.commitments.some(
      ({ startsOn, weeks }) => addWeeks(startsOn, weeks) > addWeeks(week, 1),
    ),
    partners: partners.map(({ seen }) => seen),
    runs,
    statement,
    readiness,
    sheet: weekSheet({
      week,
      statements: past,
      runs,
      partners: partners.flatMap(({ told }) => told ?? []),
      mood: gravest([moodOf(notes), moodOfReadiness(readiness, localDateOf(now, zone))]),
      unit,
      locale,
    }),
  };
}

type SeenPartner = { seen: PartnerLine; told: PartnerWeek | null };

function partnerWeek(
  { runnerId, name }: { runnerId: string; name: string },
  theirs: RunnerStatement | undefined,
  mine: RunnerStatement,
  week: WeekStart,
): SeenPartner {
  const shown = shownToPartners(theirs)?.statements.filter((line) => line.week <= week) ?? [];
  const line = shown.find((one) => one.week === week);
  if (!line) return { seen: { runnerId, name, week: null }, told: null };
  const { verdict, keptDays, committedDays } = line;
  const togetherWeeks = partnershipStreak(
    mine.statements.filter((one) => one.week <= week),
    shown,
  );
  return {
    seen: { runnerId, name, week: { verdict, keptDays, committedDays } },
    told: { name, keptDays, committedDays, kept: isKept(verdict), togetherWeeks },
  };
}
