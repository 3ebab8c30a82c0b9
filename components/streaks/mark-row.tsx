import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import type { Verdict } from "@/domain/streak/statement";
import { WeekMark } from "./week-mark";

export type MarkedWeek = {
  /** LocalDate of the Monday. */
  week: string;
  verdict: Verdict;
  comeback?: boolean | undefined;
  /** 0 to 1, for an open week. */
  share?: number | undefined;
  /** Says the week and its verdict in words ("Week of 4 May: kept, 4 of 4"). */
  label: string;
  /** Where the evidence is. */
  href?: string | undefined;
};

export type MarkRowProps = {
  /** Oldest first, at most 52. Narrow places show the last 12, then 26. */
  weeks: readonly MarkedWeek[];
  /** Name of the list for a screen reader. */
  label: string;
  /** The newest mark fills as it appears. */
  filling?: boolean | undefined;
  tone?: "verdict" | "current" | undefined;
  className?: string | undefined;
  /** Wraps the mark of a week, for instance into a link. */
  cell?: ((week: MarkedWeek, mark: ReactNode) => ReactNode) | undefined;
};

export const cellClass = "grid min-h-11 place-items-center rounded-sm px-0.5";

/** Weeks side by side without links, for public pages: twelve on a phone, 26 in a row on a desktop. */
export function MarkRow({
  weeks,
  label,
  filling,
  tone,
  className,
  cell = stillCell,
}: MarkRowProps) {
  const last = weeks.length - 1;
  return (
    <div className={classNames("@container", className)}>
      <ol
        aria-label={label}
        className={classNames(
          "grid grid-cols-12",
          weeks.length > 12 ? "@min-[39rem]:grid-cols-[repeat(26,minmax(0,1fr))]" : "max-w-2xl",
        )}
      >
        {weeks.map((week, at) => (
          <li key={week.week} className={classNames("grid", narrowClass(last - at))}>
            {cell(week, <CellMark week={week} tone={tone} filling={filling && at === last} />)}
          </li>
        ))}
      </ol>
    </div>
  );
}

function narrowClass(weeksAgo: number): string | undefined {
  if (weeksAgo >= 26) return "@max-[60rem]:hidden";
  return weeksAgo >= 12 ? "@max-[39rem]:hidden" : undefined;
}

function stillCell(_: MarkedWeek, mark: ReactNode): ReactNode {
  return <span className={cellClass}>{mark}</span>;
}

type CellMarkProps = {
  week: MarkedWeek;
  tone?: "verdict" | "current" | undefined;
  filling?: boolean | undefined;
};

/** A mark as large as its cell allows. */
export function CellMark({ week, tone, filling }: CellMarkProps) {
  const { verdict, comeback, share, label } = week;
  return (
    <WeekMark
      {...{ verdict, comeback, share, label, tone, filling }}
      className="h-auto w-full max-w-7"
    />
  );
}
