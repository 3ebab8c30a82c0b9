import { classNames } from "@/components/ui/class-names";
import type { PollSays } from "@/domain/poll/poll";
import { dateWords, weekWords } from "@/domain/time-zone/date-words";
import { addDays, type LocalDate } from "@/domain/time-zone/local-date";
import type { DistanceUnit } from "@/domain/units/distance";
import { weekOf } from "@/domain/week/week";
import type { PollOptionView } from "@/server/polls/load-options";
import { OptionCard } from "./option-card";

type PollCalendarProps = {
  options: readonly PollOptionView[];
  zone: string;
  locale: string;
  unit: DistanceUnit;
  onSay: ((optionId: string, says: PollSays) => void) | undefined;
};

const week = [0, 1, 2, 3, 4, 5, 6];

/** The times by day: weeks side by side on a desktop, one day after the other under the thumb. */
export function PollCalendar({ options, zone, locale, unit, onSay }: PollCalendarProps) {
  const byTime = [...options].sort((a, b) => a.startsAt - b.startsAt);
  const mondays = [...new Set(byTime.map(({ date }) => weekOf(date)))];
  return (
    <div className="grid gap-8">
      {mondays.map((monday) => (
        <section key={monday} aria-label={weekWords(monday, locale)}>
          <div className="grid grid-cols-1 gap-x-2 gap-y-5 sm:max-lg:grid-cols-2 lg:flex">
            {week.map((day) => {
              const date = addDays(monday, day);
              const here = byTime.filter((option) => option.date === date);
              return (
                <Day key={date} date={date} locale={locale} empty={here.length === 0}>
                  {here.map((option) => (
                    <OptionCard key={option.optionId} {...{ option, zone, locale, unit, onSay }} />
                  ))}
                </Day>
              );
            })}
          </div>
        </section>
      ))}
    </div>
  );
}

type DayProps = {
  date: LocalDate;
  locale: string;
  empty: boolean;
  children: React.ReactNode;
};

/** A day; one without a time keeps half a column in the week and is left out under the thumb. */
function Day({ date, locale, empty, children }: DayProps) {
  return (
    <div className={classNames("min-w-0", empty ? "flex-1 max-lg:hidden" : "flex-2")}>
      <h3 className={classNames("mb-2 font-semibold text-sm", empty && "font-normal text-muted")}>
        {dateWords(date, locale)}
      </h3>
      {empty ? null : <ul className="grid grid-cols-1 gap-2">{children}</ul>}
    </div>
  );
}
