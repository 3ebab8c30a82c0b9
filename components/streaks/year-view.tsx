import type { MarkedWeek } from "./mark-row";
import { WeekCell } from "./streak-row";

const weeksInRow = 13;

/** Up to 53 weeks in quarters of 13, oldest first, each row named by the month it begins in. */
export function YearView({
  weeks,
  locale = "en",
}: {
  weeks: readonly MarkedWeek[];
  locale?: string;
}) {
  const month = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
  const rows = Array.from({ length: Math.ceil(weeks.length / weeksInRow) }, (_, row) =>
    weeks.slice(row * weeksInRow, (row + 1) * weeksInRow),
  );
  return (
    <ol className="grid gap-1">
      {rows.map((row) => {
        const name = month.format(new Date(`${row[0]?.week}T00:00:00Z`));
        return (
          <li key={row[0]?.week} className="grid grid-cols-[2.25rem_1fr] items-center gap-2">
            <span className="text-muted text-xs">{name}</span>
            <ol aria-label={`From ${name}`} className="grid max-w-xl grid-cols-13">
              {row.map((week) => (
                <li key={week.week} className="grid">
                  <WeekCell week={week} />
                </li>
              ))}
            </ol>
          </li>
        );
      })}
    </ol>
  );
}
