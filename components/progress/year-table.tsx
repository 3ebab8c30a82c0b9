import { DataTable } from "@/components/ui/data-table";
import { weekWords } from "@/domain/time-zone/date-words";
import { formatDistance } from "@/domain/units/distance";
import { formatDuration } from "@/domain/units/duration";
import { type ProgressWeek, promiseWords, type Reader } from "./week-words";

/** The weeks of a year as a table, newest first. */
export function YearTable({ weeks, reader }: { weeks: readonly ProgressWeek[]; reader: Reader }) {
  return (
    <DataTable
      caption="Your weeks, newest first"
      captionHidden
      rows={[...weeks].reverse()}
      rowKey={({ week }) => week}
      columns={[
        {
          key: "week",
          heading: "Week",
          cell: ({ week }) => weekWords(week, reader.locale),
          names: true,
        },
        { key: "promise", heading: "Promise", cell: (week) => promiseWords(week) || "None" },
        { key: "runs", heading: "Runs", cell: ({ runs }) => runs, numeric: true },
        {
          key: "distance",
          heading: "Distance",
          cell: ({ distanceMetres }) => formatDistance(distanceMetres, reader.unit, reader.locale),
          numeric: true,
        },
        {
          key: "time",
          heading: "Time",
          cell: ({ movingSeconds }) => formatDuration(movingSeconds),
          numeric: true,
        },
      ]}
    />
  );
}
