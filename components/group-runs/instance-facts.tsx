import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { RunWeather } from "@/components/weather/run-weather";
import { repeatWords } from "@/domain/recurrence/repeat-words";
import { type DistanceUnit, formatDistance } from "@/domain/units/distance";
import { formatPace } from "@/domain/units/pace";
import type { InstancePage } from "@/server/group-runs/instance-queries";
import { clockTime } from "./clock-move-words";

type InstanceFactsProps = {
  page: InstancePage;
  me: { locale: string; unit: DistanceUnit };
  now: number;
  /** The organiser's buttons. */
  tools: ReactNode;
};

/** What there is to know beside when, where and who. */
export function InstanceFacts({ page, me, now, tools }: InstanceFactsProps) {
  const { distanceMetres, durationMinutes, notes, paceGroups, repeats, organiserName } = page;
  const facts: [string, string | null][] = [
    ["How far", distanceMetres ? formatDistance(distanceMetres, me.unit, me.locale) : null],
    ["How long", `${durationMinutes} min`],
    ["Repeats", repeats ? repeatWords(repeats, me.locale) : null],
    ["Scheduled by", organiserName],
    ["Clocks", page.zone.replaceAll("_", " ")],
  ];
  return (
    <div className="min-w-0">
      {page.clockChange ? (
        <Notice title="Clocks change that night" className="mb-6">
          The usual time does not exist on this day: it starts at {clockTime(page.shownMinutes)}.
        </Notice>
      ) : null}
      <RunWeather run={page} me={me} now={now} />
      <dl className="grid gap-3 text-sm">
        {facts.map(([label, value]) =>
          value ? (
            <div key={label} className="flex items-baseline justify-between gap-4">
              <dt className="shrink-0 text-muted">{label}</dt>
              <dd className="min-w-0 break-words text-end font-semibold">
                <bdi>{value}</bdi>
              </dd>
            </div>
          ) : null,
        )}
      </dl>
      {notes ? (
        <p dir="auto" className="mt-6 whitespace-pre-line break-words text-sm">
          {notes}
        </p>
      ) : null}
      {paceGroups.length > 0 ? (
        <Section id="paces" title="Pace groups" className="first:mt-10">
          <ul className="grid gap-3 text-sm">
            {paceGroups.map(({ name, paceSecondsPerKm, sweeper }) => (
              <li key={name}>
                <span className="flex justify-between gap-4">
                  <bdi className="min-w-0 break-words font-semibold">{name}</bdi>
                  {paceSecondsPerKm ? (
                    <span className="shrink-0 tabular-nums">
                      {formatPace(paceSecondsPerKm, me.unit)}
                    </span>
                  ) : null}
                </span>
                {sweeper ? (
                  <span className="text-muted">
                    <bdi>{sweeper.name}</bdi> runs last
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {tools ? (
        <Section id="tools" title="For organisers" className="first:mt-10">
          {tools}
        </Section>
      ) : null}
    </div>
  );
}
