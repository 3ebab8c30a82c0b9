/** What a commitment asks beside what its runner does anyway. */
export type CommitmentDraft = {
  /** Null while nothing is chosen. */
  daysPerWeek: number | null;
  weeks: number | null;
};

/** Runs a week over the six weeks before, and in how many of these there was a run at all. */
export type RunningHabit = { medianRuns: number; weeksWithRuns: number };

export type CommitmentLint =
  | { level: "fine" }
  | { level: "refused" | "warning" | "question"; sentence: string };

/** A draft may lie this far above the median before it is warned about. */
export const highestStep = 1.2;

/** At or under this share of the median a draft is asked about. */
export const easyShare = 0.5;

/**
 * What to say about a draft while it is typed: vague is refused with a suggestion, more than 20 % above
 * the runner's own median is warned about, far below is asked about. Nothing is said to a runner of
 * whom no run is known, since there is nothing to compare with.
 */
export function lintCommitment(draft: CommitmentDraft, habit: RunningHabit): CommitmentLint {
  const { daysPerWeek, weeks } = draft;
  if (daysPerWeek === null || weeks === null) {
    return {
      level: "refused",
      sentence:
        "Say how many days and for how many weeks. “2 days a week for 8 weeks” is something you can keep.",
    };
  }
  if (habit.weeksWithRuns === 0) return { level: "fine" };
  const usual = Math.max(1, habit.medianRuns);
  if (daysPerWeek > usual * highestStep) {
    return {
      level: "warning",
      sentence: `You usually run ${runsAWeek(habit.medianRuns)}. A smaller step is kept more often, and you can make it harder any week.`,
    };
  }
  if (daysPerWeek <= habit.medianRuns * easyShare) {
    return {
      level: "question",
      sentence: `You usually run ${runsAWeek(habit.medianRuns)}. Too easy?`,
    };
  }
  return { level: "fine" };
}

function runsAWeek(median: number): string {
  if (median < 1) return "less than once a week";
  if (median === 1) return "once a week";
  if (median === 2) return "twice a week";
  const times = Number.isInteger(median)
    ? `${median}`
    : `${Math.floor(median)} or ${Math.ceil(median)}`;
  return `${times} times a week`;
}
