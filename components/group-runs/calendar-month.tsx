import { classNames } from "@/components/ui/class-names";
import { Link } from "@/components/ui/link";
import { clockWords, dateWords } from "@/domain/time-zone/date-words";
import { addDays, type LocalDate, localDate } from "@/domain/time-zone/local-date";
import { isoWeekday, weekOf } from "@/domain/week/week";
import type { GroupRunLine } from "@/server/group-runs/queries";
import { instancePath } from "./when-words";

type CalendarMonthProps = {
  month: string;
  lines: readonly GroupRunLine[];
  today: LocalDate;
  locale: string;
};

/** A month of group runs as a table of weeks, Monday first. */
export function CalendarMonth({ month, lines, today, locale }: CalendarMonthProps) {
  const weeks = weeksOf(month);
  const days = weeks[0] ?? [];
  return (
    <table className="w-full table-fixed border-collapse overflow-hidden rounded-lg bg-surface shadow-card">
      <caption className="sr-only">Group runs of the month</caption>
      <thead>
        <tr>
          {days.map((day) => (
            <th key={day} scope="col" className="py-2.5 font-semibold text-muted text-xs">
              {dateWords(day, locale).split(/[\s,]/)[0]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]} className="border-line border-t">
            {week.map((day) => (
              <td
                key={day}
                className="h-20 border-line p-1 align-top not-first:border-l sm:h-28 sm:p-1.5"
              >
                <span
                  className={classNames(
                    "mb-1 inline-grid size-7 place-items-center rounded-full text-sm tabular-nums",
                    day === today && "bg-ink font-semibold text-paper",
                    !day.startsWith(month) && "text-muted",
                  )}
                >
                  {Number(day.slice(8, 10))}
                </span>
                <Entries lines={lines.filter((line) => line.shownDate === day)} locale={locale} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Entries({ lines, locale }: { lines: readonly GroupRunLine[]; locale: string }) {
  if (lines.length === 0) return null;
  return (
    <ul className="grid grid-cols-1 gap-1">
      {lines.map((line) => (
        <li key={`${line.groupRunId} ${line.date}`}>
          <Link
            href={instancePath(line)}
            className={classNames(
              "block min-h-11 overflow-hidden rounded-sm py-1 text-xs leading-4 max-sm:-mx-0.5 max-sm:text-center sm:px-2",
              line.cancelled
                ? "bg-sunken text-muted line-through"
                : line.mySays === "yes"
                  ? "bg-kept-soft text-kept hover:bg-kept-soft/70"
                  : "bg-track-soft text-track hover:bg-track-soft/70",
            )}
          >
            <span className="block font-semibold tabular-nums">
              {clockWords(line.startsAt, line.zone, locale)}
            </span>
            <span className="block truncate max-sm:hidden">
              <bdi>{line.title}</bdi>
            </span>
            <span className="sr-only sm:hidden">{line.title}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The dates of the weeks that a month touches. */
export function weeksOf(month: string): LocalDate[][] {
  const first = localDate(`${month}-01`);
  const weeks: LocalDate[][] = [];
  for (let monday: LocalDate = weekOf(first); ; monday = addDays(monday, 7)) {
    if (weeks.length > 0 && !monday.startsWith(month)) return weeks;
    weeks.push([1, 2, 3, 4, 5, 6, 7].map((day) => addDays(monday, day - isoWeekday(monday))));
  }
}
