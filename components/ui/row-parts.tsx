import type { ReactNode } from "react";

export const rowListClass =
  "divide-y divide-line overflow-hidden rounded-lg bg-surface shadow-card";

export const rowClass = "row-line";

export type RowParts = {
  /** Face, mark or icon at the start. */
  lead?: ReactNode;
  title: ReactNode;
  detail?: ReactNode;
  /** Value or small buttons at the end. */
  trail?: ReactNode;
};

/** What stands inside a row; for static public pages, which do without the code of links. */
export function RowInside({ lead, title, detail, trail }: RowParts) {
  return (
    <>
      {lead}
      <span className="min-w-0 flex-1">
        <span className="block break-words font-semibold text-sm">{title}</span>
        {detail ? <span className="block break-words text-muted text-sm">{detail}</span> : null}
      </span>
      {trail ? (
        <span className="flex shrink-0 items-center gap-2 text-sm tabular-nums">{trail}</span>
      ) : null}
    </>
  );
}
