import type { CoachText } from "@/domain/coach/compose-text";
import type { Mood } from "@/domain/coach/fact";
import type { Persona } from "@/domain/coach/persona-names";
import type { CoachedWeek } from "@/domain/coach/week-sheet";
import { isKept, type Verdict } from "@/domain/streak/statement";
import { momentWords, weekWords } from "@/domain/time-zone/date-words";
import { counted } from "@/domain/units/counted";
import { settlesAt } from "@/domain/week/settlement";
import type { WeekStart } from "@/domain/week/week";
import type { DigestContent } from "./digest-content";
import { oneThing } from "./one-thing";

/** All that a digest is written from. Instants in epoch milliseconds. */
export type DigestInput = {
  week: WeekStart;
  now: number;
  zone: string;
  locale: string;
  line: (CoachedWeek & { settled: boolean; reservesLeft: number }) | null;
  weeks: { week: WeekStart; verdict: Verdict; comeback: boolean }[];
  streakWeeks: number;
  runs: number;
  promisedAhead: boolean;
  mood: Mood;
  coach: { persona: Persona; written: CoachText };
  partners: readonly {
    runnerId: string;
    name: string;
    week: { verdict: Verdict; keptDays: number; committedDays: number } | null;
  }[];
  planned: readonly { when: string; cue: string }[];
  clubs: readonly { clubId: string; name: string; kept: number; committed: number }[];
  groupRuns: readonly {
    groupRunId: string;
    date: string;
    title: string;
    startsAt: number;
    zone: string;
  }[];
};

const groupRunsShown = 3;

/** Writes the digest of one closed week. Pure: the same input says the same. */
export function writeDigest(input: DigestInput): DigestContent {
  const { week, line, locale, coach } = input;
  const headline = headlineOf(input);
  return {
    week,
    weekWords: weekWords(week, locale),
    subject: subjectOf(input, headline),
    headline,
    note: noteOf(input),
    line: line && {
      verdict: line.verdict,
      comeback: line.comeback,
      keptDays: line.keptDays,
      committedDays: line.committedDays,
      votes: line.votes,
    },
    weeks: input.weeks,
    streakWeeks: input.streakWeeks,
    coach: { persona: coach.persona, text: coach.written.text },
    partners: input.partners.flatMap(({ runnerId: id, name, week: theirs }) =>
      theirs ? [{ id, name, says: weekSays(theirs) }] : [],
    ),
    clubs: input.clubs
      .filter(({ committed }) => committed > 0)
      .map(({ clubId: id, name, kept, committed }) => ({
        id,
        name,
        says: clubSays(kept, committed),
      })),
    ran: input.runs > 0,
    planned: [...input.planned],
    groupRuns: input.groupRuns.slice(0, groupRunsShown).map((run) => ({
      title: run.title,
      when: momentWords(run.startsAt, run.zone, locale),
      path: `/group-runs/${run.groupRunId}/${run.date}`,
    })),
    action: oneThing({ ...input, hasPartner: input.partners.length > 0 }),
  };
}

function headlineOf({ line, runs }: DigestInput): string {
  if (line === null) return runs > 0 ? `You had ${counted(runs, "run")}` : "A quiet week";
  const days = `${line.keptDays} of ${counted(line.committedDays, "day")}`;
  if (line.verdict === "paused") return "Your week was paused";
  return isKept(line.verdict) ? `Kept: ${days}` : days;
}

function subjectOf({ line, streakWeeks }: DigestInput, headline: string): string {
  if (line === null || !isKept(line.verdict)) return `Your week: ${headline.toLowerCase()}`;
  return streakWeeks >= 2 ? `${headline}, ${streakWeeks} weeks in a row` : headline;
}

const fillers: Partial<Record<Verdict, string>> = {
  "kept-with-reserve": "A reserve filled the missing day.",
  "kept-with-cover": "A partner’s cover filled the missing day.",
  "kept-with-recovery": "Recovery counted as a kept day.",
  paused: "Your streak waits for you.",
};

function noteOf({ line, week, now, zone, locale }: DigestInput): string {
  if (line === null) return "";
  if (line.comeback) return "That is a comeback.";
  if (line.verdict === "open" && settlesAt(week) > now) {
    const until = momentWords(settlesAt(week), zone, locale);
    const reserve = line.reservesLeft > 0 && line.committedDays - line.keptDays === 1;
    return reserve && line.keptDays > 0
      ? `Open until ${until}. A reserve then fills the missing day.`
      : `Open until ${until}: a run that is still on your watch counts.`;
  }
  return fillers[line.verdict] ?? "";
}

function weekSays({
  verdict,
  keptDays,
  committedDays,
}: {
  verdict: Verdict;
  keptDays: number;
  committedDays: number;
}): string {
  if (verdict === "paused") return "paused";
  const days = `${keptDays} of ${committedDays}`;
  return isKept(verdict) ? `kept, ${days}` : days;
}

function clubSays(kept: number, committed: number): string {
  return `${kept} of ${counted(committed, "person", "people")} kept their week`;
}
