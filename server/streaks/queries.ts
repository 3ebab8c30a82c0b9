import { firstName } from "@/domain/runner/first-name";
import { partnershipStreak } from "@/domain/streak/partnership-streak";
import type { WeekStatement } from "@/domain/streak/statement";
import { statementDocument } from "@/domain/streak/statement-document";
import { longestStreak, streakLength } from "@/domain/streak/streak-length";
import { addWeeks, type WeekStart } from "@/domain/week/week";
import { visibleCommitment } from "@/server/commitments/queries";
import { homePartners } from "./home-partners";
import { type RunnerStatement, statementOf, statementsOf } from "./statement-of";

const weeksInRow = 52;

/** A week as a row of marks shows it, without the ids of its runs. */
export type WeekLine = Omit<WeekStatement, "runIds" | "corrected"> & { corrected: boolean };

/** Where a runner stands: this week, the streak, the votes and the weeks behind them. */
export type Standing = {
  thisWeek: WeekStart;
  week: WeekLine | null;
  nextCommitmentOn: WeekStart | null;
  commitmentId: string | null;
  streakWeeks: number;
  longestWeeks: number;
  votes: number;
  weeks: WeekLine[];
};

/** What home opens with: my week, and the week of each partner who shows it. */
export async function homeStanding(runnerId: string, now: number) {
  const sides = await homePartners(runnerId);
  const all = await statementsOf([runnerId, ...sides.map((side) => side.runnerId)], now, {
    whole: false,
  });
  const mine = all.get(runnerId);
  if (!mine) throw new Error("Home was asked for a runner who does not exist");
  const partners = sides.map((side) => {
    const theirs = shownToPartners(all.get(side.runnerId));
    return {
      ...side,
      standing: theirs ? standingOf(theirs) : null,
      togetherWeeks: theirs ? partnershipStreak(mine.statements, theirs.statements) : 0,
    };
  });
  return { me: standingOf(mine), partners };
}

/** One own streak, week by week with evidence; `document` is the file from which it can be recomputed. */
export async function ownStatement(runnerId: string, now: number) {
  const { facts, frozen, statements, ...rest } = await statementOf(runnerId, now);
  return {
    statements,
    facts,
    streakWeeks: streakLength(statements),
    longestWeeks: longestStreak(statements),
    thisWeek: rest.thisWeek,
    document: statementDocument(facts, now, frozen),
  };
}

/** A commitment as a reader who may see it sees it; null as reader is anyone with the link. */
export async function commitmentPage(id: string, readerId: string | null, now: number) {
  const { runnerId, runnerName, commitment } = await visibleCommitment(id, readerId);
  const statement = (await statementsOf([runnerId], now, { whole: false })).get(runnerId);
  const end = addWeeks(commitment.startsOn, commitment.weeks);
  const statements = (statement?.statements ?? []).filter(
    ({ week }) => week >= commitment.startsOn && week < end,
  );
  const { baselineRunsPerWeek: _baseline, pauses: _pauses, ...shown } = commitment;
  return {
    ...shown,
    runnerId,
    mine: runnerId === readerId,
    runnerName: readerId === null ? firstName(runnerName) : runnerName,
    streakWeeks: streakLength(statements),
    weekLines: statements.map(weekLine),
    thisWeek: statement?.thisWeek ?? null,
  };
}

/** Weeks of commitments that partners may see; the rest is left out. Null where nothing is shown. */
export function shownToPartners(statement: RunnerStatement | undefined): RunnerStatement | null {
  if (!statement) return null;
  const hidden = statement.commitments.filter(({ visibility }) => visibility === "only_me");
  const isHidden = (week: WeekStart) =>
    hidden.some((one) => week >= one.startsOn && week < addWeeks(one.startsOn, one.weeks));
  const statements = statement.statements.filter(({ week }) => !isHidden(week));
  const commitments = statement.commitments.filter(({ visibility }) => visibility !== "only_me");
  return commitments.length === 0 ? null : { ...statement, statements, commitments };
}

function standingOf({ statements, commitments, thisWeek }: RunnerStatement): Standing {
  const lines = statements.map(weekLine);
  const running = commitments.find(
    ({ startsOn, weeks }) => thisWeek >= startsOn && thisWeek < addWeeks(startsOn, weeks),
  );
  return {
    thisWeek,
    week: lines.find(({ week }) => week === thisWeek) ?? null,
    nextCommitmentOn: commitments.find(({ startsOn }) => startsOn > thisWeek)?.startsOn ?? null,
    commitmentId: running?.id ?? null,
    streakWeeks: streakLength(statements),
    longestWeeks: longestStreak(statements),
    votes: statements.reduce((sum, { votes }) => sum + votes, 0),
    weeks: lines.slice(-weeksInRow),
  };
}

function weekLine({ runIds: _runs, corrected, ...line }: WeekStatement): WeekLine {
  return { ...line, corrected: corrected !== null };
}
