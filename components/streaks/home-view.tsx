import { HomeGroupRun } from "@/components/group-runs/home-group-run";
import { HomePlan } from "@/components/plan/home-plan";
import { NextSlot } from "@/components/plan/next-slot";
import { ReadinessRow } from "@/components/readiness/readiness-row";
import type { RunCard } from "@/components/runs/run-words";
import { firstName } from "@/domain/runner/first-name";
import type { LocalDate } from "@/domain/time-zone/local-date";
import type { Outputs } from "@/server/router";
import { FaceRings } from "./face-rings";
import { HomePartners, HomeWitness } from "./home-partners";
import { HomeRuns } from "./home-runs";
import { HomeWeek } from "./home-week";
import { StreakCard } from "./streak-card";

export type HomeViewProps = {
  me: Outputs["runners"]["me"];
  home: Outputs["streaks"]["home"];
  runs: readonly RunCard[];
  toWitness: Outputs["partners"]["runsToWitness"];
  groupRun: Outputs["groupRuns"]["next"];
  plan: Outputs["plannedRuns"]["mine"];
  today: LocalDate;
};

/** Home, exactly one glance: my week, who is in it with me, and what is next. */
export function HomeView({ me, home, runs, toWitness, groupRun, plan, today }: HomeViewProps) {
  const rings = [
    { runnerId: me.id, name: me.name || "You", caption: "You", week: home.me.week },
    ...home.partners.map((partner) => ({
      runnerId: partner.runnerId,
      name: partner.name,
      caption: firstName(partner.name),
      week: partner.standing?.week ?? null,
    })),
  ];
  return (
    <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_22.5rem] lg:gap-x-10">
      <div className="flex flex-wrap items-center justify-between gap-x-10 gap-y-7 lg:col-span-2">
        <div>
          <HomeWeek standing={home.me} runs={runs} today={today} locale={me.locale} />
          <NextSlot plan={plan} locale={me.locale} />
        </div>
        {rings.some(({ week }) => week) ? <FaceRings rings={rings} /> : null}
      </div>
      {home.me.weeks.length > 0 ? (
        <div className="lg:col-span-2">
          <StreakCard standing={home.me} locale={me.locale} />
        </div>
      ) : null}
      <div className="grid grid-cols-1 content-start gap-8 lg:col-start-2">
        <ReadinessRow />
        {groupRun ? <HomeGroupRun next={groupRun} me={me} /> : null}
        {toWitness.length > 0 ? <HomeWitness runs={toWitness} me={me} /> : null}
        <HomePartners partners={home.partners} />
      </div>
      <div
        className={
          home.me.weeks.length > 0
            ? "lg:col-start-1 lg:row-start-3"
            : "lg:col-start-1 lg:row-start-2"
        }
      >
        <HomePlan plan={plan} locale={me.locale} partners={home.partners.map(toExpect)} />
        <HomeRuns runs={runs} units={me} today={today} />
      </div>
    </div>
  );
}

/** What the plan's menus need of a partner; all of them would be sent along with each. */
function toExpect({ partnershipId, state, name }: HomeViewProps["home"]["partners"][number]) {
  return { partnershipId, state, name };
}
