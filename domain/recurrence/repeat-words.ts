import { dateWords } from "@/domain/time-zone/date-words";
import { localDate } from "@/domain/time-zone/local-date";
import type { NthOfMonth, RepeatEnd, RepeatRule, Weekday } from "./repeat-rule";

const nthWords: Record<NthOfMonth, string> = {
  1: "First",
  2: "Second",
  3: "Third",
  4: "Fourth",
  [-1]: "Last",
};

/** A weekday's name in English, such as "Tuesday". */
export function weekdayWords(day: Weekday): string {
  const name = dateWords(localDate(`2024-01-0${day}`), "en-GB", "full");
  return name.split(",")[0]?.split(" ")[0] ?? "";
}

/** A rule as one reads it: "Every Tuesday and Thursday", "First Sunday of every 2nd month, 6 times". */
export function repeatWords(rule: RepeatRule, locale: string): string {
  if (rule.every === "month") {
    const month = rule.interval === 1 ? "the month" : `every ${ordinal(rule.interval)} month`;
    return `${nthWords[rule.nth]} ${weekdayWords(rule.weekday)} of ${month}${endWords(rule.end, locale)}`;
  }
  const days = listed([...rule.weekdays].sort().map(weekdayWords));
  const every = rule.interval === 1 ? "Every" : `Every ${ordinal(rule.interval)} week on`;
  return `${every} ${days}${endWords(rule.end, locale)}`;
}

function endWords(end: RepeatEnd, locale: string): string {
  if (end.kind === "until") return `, until ${dateWords(end.date, locale, "short")}`;
  if (end.kind === "count") return end.count === 1 ? ", once" : `, ${end.count} times`;
  return "";
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

function ordinal(count: number): string {
  return count === 2 ? "2nd" : count === 3 ? "3rd" : `${count}th`;
}
