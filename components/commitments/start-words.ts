import { startChoices, weeksUntilNext } from "@/domain/commitment/start-choices";
import { dateWords } from "@/domain/time-zone/date-words";
import { addDays, daysBetween } from "@/domain/time-zone/local-date";
import { addWeeks } from "@/domain/week/week";
import type { Outputs } from "@/server/router";
import type { StartChoice } from "./commitment-form";

type Outlook = Pick<Outputs["commitments"]["outlook"], "today" | "thisWeek" | "existing">;

/** The Mondays on which a commitment may begin, as a runner reads them. */
export function startsInWords(
  { today, thisWeek, existing }: Outlook,
  locale: string,
): StartChoice[] {
  const left = daysBetween(today, addDays(thisWeek, 7));
  return startChoices(thisWeek, existing).map((week) => {
    const most = weeksUntilNext(week, existing);
    const day = dateWords(week, locale);
    if (week === thisWeek) {
      const days = left === 1 ? "Today is its last day." : `${left} days of it are left.`;
      return { week, most, days: left, label: "This week", detail: `Since ${day}. ${days}` };
    }
    if (week === addWeeks(thisWeek, 1)) {
      return {
        week,
        most,
        days: 7,
        label: "Next Monday",
        detail: `On ${day}, with a whole week ahead.`,
      };
    }
    return { week, most, days: 7, label: `On ${day}`, detail: "Right after the one you have." };
  });
}
