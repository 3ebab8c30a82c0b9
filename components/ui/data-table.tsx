import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type Column<Row> = {
  key: string;
  heading: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the end of their column. */
  numeric?: boolean;
  /** The cell that names the row: a row heading, and the title of the card on a phone. */
  names?: boolean;
};

type DataTableProps<Row> = {
  caption: string;
  captionHidden?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
};

/** Some browsers drop a table's roles once CSS changes its display. */
const spoken = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

/** A table that becomes a list of cards under 40 rem. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden = false, columns, rows, rowKey } = props;
  return (
    <table {...spoken.table} className="w-full text-sm max-sm:block">
      <caption
        className={classNames(
          "pb-3 text-left font-semibold text-sm max-sm:block",
          captionHidden && "sr-only",
        )}
      >
        {caption}
      </caption>
      <thead {...spoken.rowgroup} className="max-sm:sr-only">
        <tr {...spoken.row} className="border-line border-b text-muted">
          {columns.map((column) => (
            <th
              key={column.key}
              {...spoken.columnheader}
              scope="col"
              className={classNames(
                "px-3 py-2.5 font-semibold",
                column.numeric ? "text-end" : "text-start",
              )}
            >
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...spoken.rowgroup} className="max-sm:grid max-sm:gap-3">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            {...spoken.row}
            className="border-line border-b last:border-b-0 max-sm:block max-sm:rounded-md max-sm:border-b-0 max-sm:bg-sunken max-sm:p-3"
          >
            {columns.map((column) => (
              <DataCell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DataCell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const Cell = column.names ? "th" : "td";
  return (
    <Cell
      {...(column.names ? spoken.rowheader : spoken.cell)}
      {...(column.names ? { scope: "row" as const } : {})}
      className={classNames(
        "px-3 py-3 max-sm:flex max-sm:justify-between max-sm:gap-4 max-sm:px-1 max-sm:py-1.5",
        column.names ? "text-start font-semibold" : "",
        column.numeric && "sm:text-end",
      )}
    >
      {column.names ? null : (
        <span aria-hidden="true" className="text-muted sm:hidden">
          {column.heading}
        </span>
      )}
      <span className="min-w-0 break-words">{column.cell(row)}</span>
    </Cell>
  );
}
