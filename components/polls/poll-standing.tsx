import type { ReactNode } from "react";
import { DaylightLine } from "@/components/group-runs/daylight-line";
import { Card } from "@/components/ui/card";
import { momentWords } from "@/domain/time-zone/date-words";
import { counted } from "@/domain/units/counted";
import type { PollFacts } from "@/server/polls/queries";

type PollStandingProps = {
  poll: PollFacts;
  locale: string;
  /** The organiser's button for one time. */
  choose?: ((option: PollFacts["options"][number]) => ReactNode) | undefined;
};

/** The answer at a glance: the best time with its reason, or the ones that are tied. */
export function PollStanding({ poll, locale, choose }: PollStandingProps) {
  const best = poll.options.filter((option) => option.best);
  const [first] = best;
  if (!first) {
    return (
      <Card>
        <h2 className="heading text-lg">Which of these times suit you?</h2>
        <p className="mt-1 text-muted text-sm">
          Tap once for each. {counted(poll.asked, "runner")} answered so far.
        </p>
      </Card>
    );
  }
  return (
    <Card className="grid gap-4">
      <h2 className="heading text-lg">
        {best.length > 1 ? `A tie between ${best.length} times` : "Best so far"}
      </h2>
      <ul className="grid gap-4">
        {best.slice(0, 3).map((option) => (
          <li
            key={option.optionId}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2"
          >
            <div className="min-w-0">
              <p className="font-semibold">{momentWords(option.startsAt, poll.zone, locale)}</p>
              <p className="flex flex-wrap items-center gap-x-3 text-muted text-sm">
                {option.reason}
                <DaylightLine
                  daylight={option.daylight}
                  during={{ ...option, zone: poll.zone }}
                  locale={locale}
                />
              </p>
            </div>
            {choose?.(option)}
          </li>
        ))}
      </ul>
      {best.length > 1 ? (
        <p className="text-muted text-sm">
          The answers do not decide between them. Whoever asked chooses, or one more answer does.
        </p>
      ) : null}
    </Card>
  );
}
