import type { LocalDate } from "@/domain/time-zone/local-date";

const mostNames = 7;

/** The months below a row of weeks, each where its first whole week stands; every other one in a long row. */
export function MonthLine({ weeks, locale }: { weeks: readonly LocalDate[]; locale: string }) {
  const month = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
  const begins = weeks.map((week) => Number(week.slice(8)) <= 7);
  const step = Math.ceil(begins.filter(Boolean).length / mostNames);
  let seen = -1;
  return (
    <ol
      aria-hidden="true"
      className="-mt-2 me-11 grid auto-cols-fr grid-flow-col text-muted text-xs"
    >
      {weeks.map((week, at) => {
        if (begins[at]) seen += 1;
        const named = begins[at] && seen % step === 0;
        return (
          <li key={week} className="h-4 w-0 whitespace-nowrap">
            {named ? month.format(new Date(`${week}T00:00:00Z`)) : null}
          </li>
        );
      })}
    </ol>
  );
}
