import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { Link } from "@/components/ui/link";
import { CellMark, cellClass, type MarkedWeek, MarkRow, type MarkRowProps } from "./mark-row";

/** Weeks side by side, each a link to its evidence where it has one. */
export function StreakRow(props: Omit<MarkRowProps, "cell">) {
  return <MarkRow {...props} cell={linkedCell} />;
}

/** One week of a year: a 44 px high link to its evidence, where there is one. */
export function WeekCell({ week }: { week: MarkedWeek }) {
  return linkedCell(week, <CellMark week={week} />);
}

function linkedCell({ href, label }: MarkedWeek, mark: ReactNode) {
  if (!href) return <span className={cellClass}>{mark}</span>;
  return (
    <Link
      href={href}
      title={label}
      className={classNames(cellClass, "transition-colors duration-100 hover:bg-sunken")}
    >
      {mark}
    </Link>
  );
}
