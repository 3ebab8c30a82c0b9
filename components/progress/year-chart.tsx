import { ChartFigure } from "@/components/charts/chart-figure";
import { scaleFromZero, scaleOfCounts } from "@/components/charts/chart-scale";
import { Columns } from "@/components/charts/columns";
import { Plot } from "@/components/charts/plot";
import { Readouts } from "@/components/charts/readouts";
import type { Verdict } from "@/domain/streak/statement";
import { metresIn } from "@/domain/units/distance";
import { MonthLine } from "./month-line";
import { type ProgressWeek, type Reader, weekLine, yearWords } from "./week-words";
import { YearTable } from "./year-table";

const fills: Record<Verdict, string> = {
  kept: "fill-kept",
  "kept-with-reserve": "fill-reserve-mark",
  "kept-with-cover": "fill-cover",
  "kept-with-recovery": "fill-recovery",
  paused: "fill-muted",
  missed: "fill-edge",
  open: "fill-kept",
};

type YearChartProps = { weeks: readonly ProgressWeek[]; reader: Reader };

/** A year week by week: the days that were kept of those promised, and how far it went. */
export function YearChart({ weeks, reader }: YearChartProps) {
  const days = scaleOfCounts(
    weeks.flatMap(({ promise }) => (promise ? [promise.keptDays, promise.committedDays] : [])),
  );
  const far = (week: ProgressWeek) => metresIn(reader.unit, week.distanceMetres);
  const distance = scaleFromZero(weeks.map(far));
  const number = new Intl.NumberFormat(reader.locale, { maximumFractionDigits: 1 });
  const shown = (value: number) => number.format(value);
  return (
    <ChartFigure
      title="Your year"
      csv="/you/weeks.csv"
      table={<YearTable weeks={weeks} reader={reader} />}
    >
      <Readouts
        name="year-week"
        label="Weeks of your year, oldest first"
        summary={yearWords(weeks, reader)}
        readouts={weeks.map((week) => ({ key: week.week, words: weekLine(week, reader) }))}
      >
        <Plot name="Days kept, of those promised" scale={days} tick={shown}>
          <Columns
            columns={weeks.map(({ week, promise }) => ({
              key: week,
              share: days.share(promise?.keptDays ?? 0),
              frame: days.share(promise?.committedDays ?? 0),
              fill: fills[promise?.verdict ?? "open"],
            }))}
          />
        </Plot>
        <Plot
          name={reader.unit === "km" ? "Kilometres" : "Miles"}
          scale={distance}
          tick={shown}
          height="low"
        >
          <Columns
            columns={weeks.map((week) => ({
              key: week.week,
              share: distance.share(far(week)),
              fill: "fill-edge",
            }))}
          />
        </Plot>
        <MonthLine weeks={weeks.map(({ week }) => week)} locale={reader.locale} />
      </Readouts>
    </ChartFigure>
  );
}
