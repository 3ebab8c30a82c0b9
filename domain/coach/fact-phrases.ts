import { counted } from "@/domain/units/counted";
import { formatDistance } from "@/domain/units/distance";
import type { Fact, FactId, FactSheet } from "./fact";

/** Phrases by slot, such as { kept: "kept 3 of 4 days" }. */
export type Phrases = Readonly<Record<string, string>>;

type Write = (fact: Fact, sheet: FactSheet) => Phrases;

const verdicts: Partial<Record<string, string>> = {
  kept: "a kept week",
  "kept-with-recovery": "a week kept with recovery",
  "kept-with-cover": "a week kept with a cover",
  "kept-with-reserve": "a week kept with a reserve",
  paused: "a paused week",
};

const writers: Record<FactId, Write> = {
  verdict: (_fact, { verdict }) => {
    const week = verdict && verdicts[verdict];
    return week ? { week } : {};
  },
  "kept-days": ({ value, base }) => {
    const promised = base?.value ?? value;
    if (value > promised) {
      const days = `${counted(value, "day")} with ${promised} promised`;
      return { kept: `kept ${days}`, days };
    }
    const days = `${value} of ${counted(promised, "day")}`;
    return { kept: `kept ${days}`, days: `${days} kept` };
  },
  filled: ({ subject }) => ({ filled: `a ${subject} filled the missing day` }),
  streak: ({ value }) => ({
    streak: `a streak of ${counted(value, "week")}`,
    row: `${counted(value, "week")} in a row`,
  }),
  "longest-streak": ({ value }) => ({
    longest: `your longest streak so far, ${counted(value, "week")}`,
  }),
  votes: ({ value }) => ({ votes: `${counted(value, "vote")} for being a runner` }),
  runs: ({ value }) => ({ runs: counted(value, "run") }),
  "runs-change": ({ value }) => ({ change: `${countChange(value)} than the week before` }),
  time: ({ value }) => ({ time: durationWords(value) }),
  "time-change": ({ value }) => ({
    moreTime: `${Math.abs(value)} % ${value > 0 ? "more" : "less"} time than in your usual week`,
  }),
  distance: ({ value }, { unit, locale }) => ({ distance: formatDistance(value, unit, locale) }),
  "longest-run": ({ value, base }) => ({
    longestRun: `your longest run in ${counted(base?.value ?? 0, "week")}, ${durationWords(value)}`,
  }),
  "favourite-day": ({ value, base, subject }) => ({
    day: `a run on ${subject} in ${value} of the last ${counted(base?.value ?? 0, "week")}`,
  }),
  "early-start": ({ value, base }) => ({
    early: `kept ${value} of the last ${counted(base?.value ?? 0, "week")} that had a run by Tuesday`,
  }),
  partner: ({ value, base, subject }) => ({
    partner: `${subject} kept ${value} of ${counted(base?.value ?? value, "day")}`,
  }),
  together: ({ value, subject }) => ({
    together: `${counted(value, "week")} in a row together with ${subject}`,
  }),
  comeback: () => ({ comeback: "a comeback" }),
  progress: ({ value, base }) => ({
    progress: `${value} of ${counted(base?.value ?? value, "day")} for the week`,
  }),
  "days-left": ({ value }) => ({
    left: `${counted(value, "more day")} ${value === 1 ? "keeps" : "keep"} the week`,
  }),
  planned: ({ value, subject }) => ({ planned: `${durationWords(value)} planned for ${subject}` }),
  floor: ({ value }) => ({ floor: `${durationWords(value)} of running count in full` }),
  "run-count": ({ value }) => ({ number: `${counted(value, "run")} in the book` }),
};

function countChange(value: number): string {
  return `${counted(Math.abs(value), "run")} ${value > 0 ? "more" : "fewer"}`;
}

/** The wordings of one fact, by slot; a number never stands without what it counts. */
export function factPhrases(fact: Fact, sheet: FactSheet): Phrases {
  return writers[fact.id](fact, sheet);
}

/** "42 min", "1 h 5 min" or "2 h"; rounded to the minute, at least one. */
export function durationWords(seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
