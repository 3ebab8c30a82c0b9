import { classNames } from "@/components/ui/class-names";
import { dateWords } from "@/domain/time-zone/date-words";
import type { LocalDate } from "@/domain/time-zone/local-date";

type PickerMonthProps = {
  month: string;
  weeks: readonly (readonly LocalDate[])[];
  today: LocalDate;
  locale: string;
  chosen: readonly LocalDate[];
  onToggle: (date: LocalDate) => void;
};

/** A month to tap days in, Monday first. */
export function PickerMonth(props: PickerMonthProps) {
  const { month, weeks, today, locale, chosen, onToggle } = props;
  return (
    <table className="w-full table-fixed">
      <caption className="sr-only">Days of the month</caption>
      <thead>
        <tr>
          {(weeks[0] ?? []).map((day) => (
            <th key={day} scope="col" className="pb-1 font-semibold text-muted text-xs">
              {dateWords(day, locale).split(/[\s,]/)[0]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day} className="p-0.5 text-center">
                {day.startsWith(month) ? (
                  <button
                    type="button"
                    aria-pressed={chosen.includes(day)}
                    aria-label={dateWords(day, locale)}
                    disabled={day < today}
                    onClick={() => onToggle(day)}
                    className={classNames(
                      "size-11 rounded-full text-sm tabular-nums transition-colors duration-100 disabled:opacity-40",
                      chosen.includes(day)
                        ? "bg-track font-semibold text-on-track"
                        : "hover:bg-ink/8",
                      day === today && !chosen.includes(day) && "ring-1 ring-edge",
                    )}
                  >
                    {Number(day.slice(8, 10))}
                  </button>
                ) : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
