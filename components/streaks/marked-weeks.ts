import { dateWords } from "@/domain/time-zone/date-words";
import type { MarkedWeek } from "./mark-row";
import { type WeekLine, weekLabel } from "./standing-words";
import { verdictWords } from "./verdict-words";

type MarkedWeeksOptions = {
  locale: string;
  /** Where the weeks' evidence is, without the anchor; leave it out for weeks of others. */
  page?: string | undefined;
};

/** The lines of a standing as marks of a row. */
export function markedWeeks(
  weeks: readonly WeekLine[],
  { locale, page }: MarkedWeeksOptions,
): MarkedWeek[] {
  return weeks.map((line) => ({
    week: line.week,
    verdict: line.verdict,
    comeback: line.comeback,
    share: line.keptDays / line.committedDays,
    label: weekLabel(
      dateWords(line.week, locale, "short"),
      verdictWords(line.verdict, line.comeback),
      line,
    ),
    href: page ? `${page}#week-${line.week}` : undefined,
  }));
}
