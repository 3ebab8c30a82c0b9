import { addDays, daysBetween, type LocalDate } from "@/domain/time-zone/local-date";
import type { Outputs } from "@/server/router";

export type Standing = Outputs["streaks"]["home"]["me"];
export type WeekLine = Standing["weeks"][number];

/** How many days of the week of `today` are left to run on; today is among them until a run counts. */
export function daysLeftIn(week: LocalDate, today: LocalDate, ranToday: boolean): number {
  return Math.max(0, daysBetween(today, addDays(week, 7)) - (ranToday ? 1 : 0));
}

/** What the running week asks now, in one sentence and without blame. */
export function weekSentence(line: WeekLine, daysLeft: number): string {
  if (line.verdict === "paused") return "Paused. Rest well; your streak waits for you.";
  if (line.verdict.startsWith("kept")) {
    return line.comeback ? "Kept. That is a comeback." : "Kept. Whatever comes now is extra.";
  }
  const missing = Math.max(1, line.committedDays - line.keptDays);
  if (missing <= daysLeft) {
    if (daysLeft === 1) return "A run today keeps it.";
    return `${moreDays(missing)} by Sunday ${missing === 1 ? "keeps" : "keep"} it.`;
  }
  if (line.runDays + daysLeft > 0 && missing - daysLeft === 1 && line.reservesLeft > 0) {
    return daysLeft === 0
      ? "A reserve fills the missing day when the week settles."
      : `${daysLeft === 1 ? "A run today" : moreDays(daysLeft)}, and a reserve fills the last one.`;
  }
  return "A run still counts as a vote, and next week starts fresh.";
}

/** A week in words: "Week of 16 Nov: Kept, 4 of 4". */
export function weekLabel(weekOf: string, verdict: string, line: WeekLine): string {
  return `Week of ${weekOf}: ${verdict}, ${line.keptDays} of ${line.committedDays}`;
}

/** "37 votes", "1 vote". */
export function votesWords(votes: number): string {
  return votes === 1 ? "1 vote" : `${votes} votes`;
}

/** "11 weeks in a row", "1 week kept", or what comes before the first. */
export function streakWords(weeks: number): string {
  if (weeks === 0) return "Your next kept week starts a streak";
  return weeks === 1 ? "1 week kept" : `${weeks} weeks in a row`;
}

function moreDays(count: number): string {
  return count === 1 ? "One more day" : `${count} more days`;
}
