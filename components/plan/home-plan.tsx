import { EmptyState } from "@/components/ui/empty-state";
import { RowList } from "@/components/ui/row-list";
import { Section } from "@/components/ui/section";
import { addDays } from "@/domain/time-zone/local-date";
import { addWeeks } from "@/domain/week/week";
import type { Outputs } from "@/server/router";
import { PlanRow, planRows } from "./plan-row";
import { PlanRun } from "./plan-run";
import type { TypedSlot } from "./read-slot";
import { RepeatWeekButton } from "./repeat-week-button";
import type { PlanPartner } from "./slot-menu";

type HomePlanProps = {
  plan: Outputs["plannedRuns"]["mine"];
  locale: string;
  partners: readonly PlanPartner[];
};

/** The runner's own week as planned, slot by slot, and the way to plan another run. */
export function HomePlan({ plan, locale, partners }: HomePlanProps) {
  const { today, thisWeek } = plan;
  const nextWeek = addWeeks(thisWeek, 1);
  const rows = planRows(plan);
  const later = rows.filter(({ day }) => day >= nextWeek);
  const now = rows.filter(({ day }) => day < nextWeek);
  const add = <PlanRun today={today} start={suggestion(plan)} />;
  if (rows.length === 0) {
    return (
      <Section id="plan" title="Your plan">
        <EmptyState
          title="When is your next run?"
          action={
            <div className="flex flex-wrap justify-center gap-2">
              {add}
              {plan.canRepeat ? <RepeatWeekButton /> : null}
            </div>
          }
        >
          Who names a day, a time and a cue shows up more often.
        </EmptyState>
      </Section>
    );
  }
  return (
    <Section id="plan" title="Your plan" action={add}>
      {now.length > 0 ? (
        <RowList label="Planned this week">
          {now.map((row) => (
            <PlanRow key={row.key} {...{ row, today, locale, partners }} />
          ))}
        </RowList>
      ) : null}
      {later.length > 0 ? (
        <>
          <h3 className="mt-5 mb-2 font-semibold text-muted text-sm">Next week</h3>
          <RowList label="Planned next week">
            {later.map((row) => (
              <PlanRow key={row.key} {...{ row, today, locale, partners }} />
            ))}
          </RowList>
        </>
      ) : null}
      {plan.canRepeat ? (
        <div className="mt-3">
          <RepeatWeekButton />
        </div>
      ) : null}
    </Section>
  );
}

/** Tomorrow at the time of the last planned run, or at half past six in the evening. */
function suggestion({ slots, today }: HomePlanProps["plan"]): TypedSlot {
  const last = slots.at(-1);
  return {
    date: addDays(last && last.date > today ? last.date : today, 1),
    startMinutes: last?.startMinutes ?? 18 * 60 + 30,
    plannedMinutes: last?.plannedMinutes ?? 30,
    cue: last?.cue ?? "",
  };
}
