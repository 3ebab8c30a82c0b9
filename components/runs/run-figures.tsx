import { Stat } from "@/components/ui/stat";
import type { ShownSummary } from "@/domain/run/run-summary-schema";
import { formatDistance } from "@/domain/units/distance";
import { formatDuration } from "@/domain/units/duration";
import { formatPace, paceSecondsPerKm } from "@/domain/units/pace";
import type { Outputs } from "@/server/router";
import type { ReaderUnits } from "./run-words";

type RunFiguresProps = {
  run: Outputs["runs"]["page"];
  summary: ShownSummary;
  me: ReaderUnits;
};

/** The measured side of a run, in figures no larger than they deserve. */
export function RunFigures({ run, summary, me }: RunFiguresProps) {
  const pace =
    run.distanceMetres === null ? null : paceSecondsPerKm(run.distanceMetres, run.movingSeconds);
  const stood = run.elapsedSeconds - run.movingSeconds;
  return (
    <dl className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3">
      {run.distanceMetres === null ? null : (
        <Figure
          label="Distance"
          value={formatDistance(run.distanceMetres, me.unit, me.locale)}
          note={distanceNote(summary, run.indoor)}
        />
      )}
      <Figure
        label="Moving time"
        value={formatDuration(run.movingSeconds)}
        note={stood >= 60 ? `${formatDuration(run.elapsedSeconds)} in all` : undefined}
      />
      {pace === null ? null : <Figure label="Pace" value={formatPace(pace, me.unit)} />}
      {run.ascentMetres === null ? null : (
        <Figure
          label="Ascent"
          value={formatAscent(run.ascentMetres, me)}
          note={summary.ascent?.certainty === "approximate" ? "roughly" : undefined}
        />
      )}
      {run.averageHeartRate === null ? null : (
        <Figure
          label="Heart rate"
          value={`${run.averageHeartRate}`}
          note={run.maximumHeartRate === null ? undefined : `at most ${run.maximumHeartRate}`}
        />
      )}
    </dl>
  );
}

type FigureProps = { label: string; value: string; note?: string | undefined };

function Figure({ label, value, note }: FigureProps) {
  return <Stat label={label} value={<span className="text-lg">{value}</span>} note={note} />;
}

function distanceNote(summary: ShownSummary, indoor: boolean): string | undefined {
  if (indoor) return "indoors";
  if (summary.distanceSource === "positions") return "from the track";
  return summary.distanceSource === "device" ? "from the device" : undefined;
}

const feetPerMetre = 3.280_84;

function formatAscent(metres: number, { unit, locale }: ReaderUnits): string {
  const value = unit === "km" ? metres : metres * feetPerMetre;
  const name = unit === "km" ? "meter" : "foot";
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: name,
    maximumFractionDigits: 0,
  }).format(value);
}
