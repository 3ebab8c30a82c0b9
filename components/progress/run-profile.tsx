import { ChartFigure } from "@/components/charts/chart-figure";
import { scaleAround, upsideDown } from "@/components/charts/chart-scale";
import { Curve } from "@/components/charts/curve";
import { Plot } from "@/components/charts/plot";
import { Readouts } from "@/components/charts/readouts";
import { formatDistance, metresOf } from "@/domain/units/distance";
import { formatDuration } from "@/domain/units/duration";
import { usualOnes, withNeighbours } from "./profile-shape";
import { type Reader, type Stretch, stretchLine } from "./profile-words";
import { StretchTable } from "./stretch-table";

type RunProfileProps = { stretches: readonly Stretch[]; reader: Reader; csv: string };

/** How a run went: pace, heart and height over its way; each only where it was recorded. */
export function RunProfile({ stretches, reader, csv }: RunProfileProps) {
  if (stretches.length === 0) return null;
  const perUnit = metresOf(reader.unit, 1) / 1000;
  const paces = withNeighbours(stretches.map((one) => one.secondsPerKm)).map((pace) =>
    pace === null ? null : pace * perUnit,
  );
  const hearts = withNeighbours(stretches.map((one) => one.heartRate));
  const feet = reader.unit === "km" ? 1 : 1 / 0.3048;
  const heights = stretches.map(({ altitude }) => (altitude === null ? null : altitude * feet));
  const end = (stretches.at(-1)?.metres ?? 0) + (stretches[0]?.metres ?? 0);
  return (
    <ChartFigure
      title="How it went"
      csv={csv}
      table={<StretchTable stretches={stretches} reader={reader} />}
    >
      <Readouts
        name="stretch"
        label="Stretches of the run, from its start"
        summary="Point at the chart, or go along it with the arrow keys."
        readouts={everyThird(stretches).map((one) => ({
          key: `${Math.round(one.metres)}`,
          words: stretchLine(one, reader),
        }))}
      >
        <Panel
          name={`Pace, minutes per ${reader.unit === "km" ? "kilometre" : "mile"}; higher is quicker`}
          values={paces}
          unit={15}
          quickOnTop
          tick={formatDuration}
          stroke="stroke-track"
        />
        <Panel
          name="Heart, beats a minute"
          values={hearts}
          unit={5}
          tick={(beats) => `${beats}`}
          stroke="stroke-recovery"
        />
        <Panel
          name={`Height, ${reader.unit === "km" ? "metres" : "feet"}`}
          values={heights}
          unit={reader.unit === "km" ? 5 : 20}
          tick={(height) => `${height}`}
          stroke="stroke-muted"
          fill="fill-sunken"
        />
        <p aria-hidden="true" className="-mt-2 me-11 flex justify-between text-muted text-xs">
          {[0, end / 2, end].map((metres) => (
            <span key={metres}>{formatDistance(metres, reader.unit, reader.locale)}</span>
          ))}
        </p>
      </Readouts>
    </ChartFigure>
  );
}

type PanelProps = {
  name: string;
  values: readonly (number | null)[];
  unit: number;
  quickOnTop?: boolean;
  tick: (value: number) => string;
  stroke: string;
  fill?: string;
};

function Panel({ name, values, unit, quickOnTop = false, tick, stroke, fill }: PanelProps) {
  const usual = usualOnes(values);
  if (usual.length < 2) return null;
  const plain = scaleAround(usual, unit);
  const scale = quickOnTop ? upsideDown(plain) : plain;
  const shares = values.map((value) => (value === null ? null : scale.share(value)));
  return (
    <Plot name={name} scale={scale} tick={tick} height="low">
      <Curve shares={shares} stroke={stroke} fill={fill} />
    </Plot>
  );
}

/** Places for a pointer and for keys: as many as a thumb can tell apart. */
function everyThird(stretches: readonly Stretch[]): Stretch[] {
  if (stretches.length < 60) return [...stretches];
  return stretches.filter((_, at) => at % 3 === 1);
}
