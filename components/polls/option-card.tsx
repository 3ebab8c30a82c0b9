import { DaylightLine } from "@/components/group-runs/daylight-line";
import { AvatarStack } from "@/components/ui/avatar-stack";
import { Badge } from "@/components/ui/badge";
import { classNames } from "@/components/ui/class-names";
import { ForecastLine } from "@/components/weather/forecast-line";
import type { PollSays } from "@/domain/poll/poll";
import { clockWords, momentWords } from "@/domain/time-zone/date-words";
import type { DistanceUnit } from "@/domain/units/distance";
import type { PollOptionView } from "@/server/polls/load-options";
import { SayButtons } from "./say-buttons";

type OptionCardProps = {
  option: PollOptionView;
  zone: string;
  locale: string;
  unit: DistanceUnit;
  /** Absent once nothing can be said any more. */
  onSay: ((optionId: string, says: PollSays) => void) | undefined;
};

/** One time: how good it is and why, the light, who can, and my answer. */
export function OptionCard({ option, zone, locale, unit, onSay }: OptionCardProps) {
  const { optionId, startsAt, rank, best, tied, reason, mySays, yes, ifNeedBe, tally } = option;
  const able = [...yes, ...ifNeedBe];
  return (
    <li
      className={classNames(
        "grid grid-cols-1 content-start gap-2.5 rounded-lg bg-surface p-4 shadow-card lg:p-3",
        best && "ring-2 ring-kept",
        rank === null && "opacity-60",
      )}
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="font-semibold tabular-nums">{clockWords(startsAt, zone, locale)}</span>
        {best ? <Badge tone="kept">{tied ? "Tied" : "Best"}</Badge> : null}
        {rank === null ? <Badge>Over</Badge> : null}
      </div>
      <p className="text-sm">{reason}</p>
      <DaylightLine daylight={option.daylight} during={{ ...option, zone }} locale={locale} />
      <ForecastLine forecast={option.forecast} unit={unit} />
      {able.length > 0 ? (
        <AvatarStack
          most={3}
          total={tally.yes + tally.ifNeedBe}
          faces={able.map(({ name, runnerId, voterId }) => ({
            name,
            colourKey: runnerId ?? voterId,
          }))}
        />
      ) : null}
      {onSay && rank !== null ? (
        <SayButtons
          about={momentWords(startsAt, zone, locale)}
          says={mySays}
          onSay={(says) => onSay(optionId, says)}
        />
      ) : null}
    </li>
  );
}
