import { classNames } from "@/components/ui/class-names";
import { dateWords } from "@/domain/time-zone/date-words";
import type { LocalDate } from "@/domain/time-zone/local-date";

/** A day as a leaf of a tear-off calendar. */
export function DateLeaf({
  date,
  locale,
  off = false,
}: {
  date: LocalDate;
  locale: string;
  off?: boolean;
}) {
  const [weekday = ""] = dateWords(date, locale).split(/[\s,]/);
  return (
    <span
      className={classNames(
        "grid size-12 shrink-0 place-items-center rounded-md leading-none",
        off ? "bg-sunken text-muted" : "bg-track-soft text-track",
      )}
    >
      <span className="text-center">
        <span className="block font-semibold text-xs">{weekday}</span>
        <span className="mt-1 block font-bold text-base tabular-nums">
          {Number(date.slice(8, 10))}
        </span>
      </span>
    </span>
  );
}
