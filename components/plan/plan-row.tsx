import { Check, Users } from "lucide-react";
import { DateLeaf } from "@/components/group-runs/date-leaf";
import { instancePath } from "@/components/group-runs/when-words";
import { Badge } from "@/components/ui/badge";
import { Row } from "@/components/ui/row-list";
import type { LocalDate } from "@/domain/time-zone/local-date";
import type { Plan, PlannedGroupRun, PlanSlot } from "@/server/planned-runs/queries";
import type { PlanPartner } from "./slot-menu";
import { SlotRow } from "./slot-row";
import { nearDay, stateWords, timeWords } from "./slot-words";

/** One line of the plan: a slot of one's own, or a group run. */
export type PlanRowOf = { key: string; day: LocalDate; startsAt: number } & (
  | { slot: PlanSlot }
  | { groupRun: PlannedGroupRun }
);

/** A plan's lines in the order of time. */
export function planRows({ slots, groupRuns }: Pick<Plan, "slots" | "groupRuns">): PlanRowOf[] {
  const own = slots.map((slot) => {
    const { plannedRunId: key, date: day, startsAt } = slot;
    return { key, day, startsAt, slot };
  });
  const together = groupRuns.map((groupRun) => {
    const { groupRunId, date, day, startsAt } = groupRun;
    return { key: `${groupRunId} ${date}`, day, startsAt, groupRun };
  });
  return [...own, ...together].sort((a, b) => a.startsAt - b.startsAt || compare(a.key, b.key));
}

type PlanRowProps = {
  row: PlanRowOf;
  today: LocalDate;
  locale: string;
  partners: readonly PlanPartner[];
};

/** One line of the plan. */
export function PlanRow({ row, today, locale, partners }: PlanRowProps) {
  if ("slot" in row) return <SlotRow slot={row.slot} {...{ today, locale, partners }} />;
  const { groupRun } = row;
  const { title, day, startMinutes, durationMinutes, state } = groupRun;
  const off = state === "passed";
  const words = stateWords({ state });
  return (
    <Row
      href={instancePath(groupRun)}
      lead={<DateLeaf date={day} locale={locale} off={off} />}
      title={
        <span className={off ? "text-muted" : undefined}>
          {nearDay(day, today, locale)}, {timeWords(startMinutes, locale)}{" "}
          <span className="font-normal text-muted">· {durationMinutes} min</span>
        </span>
      }
      detail={<bdi>{title}</bdi>}
      trail={
        <Badge tone={state === "done" ? "kept" : "neutral"}>
          {state === "done" ? <Check aria-hidden="true" /> : <Users aria-hidden="true" />}
          {words || "Group run"}
        </Badge>
      }
    />
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
