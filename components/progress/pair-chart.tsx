import { ChartFigure } from "@/components/charts/chart-figure";
import { scaleOfCounts } from "@/components/charts/chart-scale";
import { Columns } from "@/components/charts/columns";
import { Plot } from "@/components/charts/plot";
import { Readouts } from "@/components/charts/readouts";
import { DataTable } from "@/components/ui/data-table";
import type { PairWeek, PromisedDays } from "@/domain/progress/pair-weeks";
import { weekWords } from "@/domain/time-zone/date-words";
import { counted } from "@/domain/units/counted";
import { MonthLine } from "./month-line";

type PairChartProps = { weeks: readonly PairWeek[]; name: string; locale: string; csv: string };

/** The weeks of two partners one above the other: a column is a week, so what was kept together stands together. */
export function PairChart({ weeks, name, locale, csv }: PairChartProps) {
  const sides = weeks.flatMap(({ mine, theirs }) => [mine, theirs]);
  const scale = scaleOfCounts(
    sides.flatMap((side) => (side ? [side.keptDays, side.committedDays] : [])),
  );
  const panel = (title: string, daysOf: (week: PairWeek) => PromisedDays | null) => (
    <Plot name={<bdi>{title}</bdi>} scale={scale} tick={(days) => `${days}`} height="low">
      <Columns
        columns={weeks.map((week) => ({
          key: week.week,
          share: scale.share(daysOf(week)?.keptDays ?? 0),
          frame: scale.share(daysOf(week)?.committedDays ?? 0),
          fill: daysOf(week)?.kept === false ? "fill-edge" : "fill-kept",
        }))}
      />
    </Plot>
  );
  return (
    <ChartFigure
      title="Week by week"
      csv={csv}
      table={<PairTable weeks={weeks} name={name} locale={locale} />}
    >
      <Readouts
        name="pair-week"
        label={`Weeks of you and ${name}, oldest first`}
        summary={<PairSummary weeks={weeks} name={name} />}
        readouts={weeks.map((week) => ({ key: week.week, words: pairLine(week, name, locale) }))}
      >
        {panel("You", ({ mine }) => mine)}
        {panel(name, ({ theirs }) => theirs)}
        <MonthLine weeks={weeks.map(({ week }) => week)} locale={locale} />
      </Readouts>
    </ChartFigure>
  );
}

function PairSummary({ weeks, name }: Pick<PairChartProps, "weeks" | "name">) {
  const sum = (daysOf: (week: PairWeek) => PromisedDays | null) =>
    weeks.reduce((days, week) => days + (daysOf(week)?.keptDays ?? 0), 0);
  return (
    <>
      Days kept in {counted(weeks.length, "week")}: you {sum(({ mine }) => mine)}, <bdi>{name}</bdi>{" "}
      {sum(({ theirs }) => theirs)}
    </>
  );
}

/** "16–22 Nov: you 4 of 4, Jonas 3 of 3". */
function pairLine({ week, mine, theirs }: PairWeek, name: string, locale: string): string {
  return `${weekWords(week, locale)}: you ${daysWords(mine)}, ${name} ${daysWords(theirs)}`;
}

function daysWords(days: PromisedDays | null): string {
  return days ? `${days.keptDays} of ${days.committedDays}` : "without a promise";
}

function PairTable({ weeks, name, locale }: Omit<PairChartProps, "csv">) {
  return (
    <DataTable
      caption="Weeks of you both, newest first"
      captionHidden
      rows={[...weeks].reverse()}
      rowKey={({ week }) => week}
      columns={[
        { key: "week", heading: "Week", cell: ({ week }) => weekWords(week, locale), names: true },
        { key: "mine", heading: "You", cell: ({ mine }) => daysWords(mine), numeric: true },
        { key: "theirs", heading: name, cell: ({ theirs }) => daysWords(theirs), numeric: true },
      ]}
    />
  );
}
