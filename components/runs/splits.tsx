import { DataTable } from "@/components/ui/data-table";
import { type DistanceUnit, metresOf } from "@/domain/units/distance";
import { formatDuration } from "@/domain/units/duration";
import { formatPace } from "@/domain/units/pace";

type Split = { number: number; seconds: number };
type SplitsProps = { splits: readonly Split[]; unit: DistanceUnit };

const unitNames: Record<DistanceUnit, string> = { km: "Kilometre", mi: "Mile" };

/** Full kilometres or miles as bars, and the same as a table. */
export function Splits({ splits, unit }: SplitsProps) {
  return (
    <div className="grid gap-6">
      <SplitBars splits={splits} unit={unit} />
      <details>
        <summary className="inline-flex min-h-11 items-center rounded-full font-semibold text-sm underline underline-offset-4">
          As a table
        </summary>
        <div className="mt-2">
          <SplitTable splits={splits} unit={unit} />
        </div>
      </details>
    </div>
  );
}

function SplitTable({ splits, unit }: SplitsProps) {
  return (
    <DataTable
      caption={`Time of each ${unitNames[unit].toLowerCase()}`}
      captionHidden
      rows={splits}
      rowKey={(split) => `${split.number}`}
      columns={[
        {
          key: "number",
          heading: unitNames[unit],
          cell: (split) => `${unitNames[unit]} ${split.number}`,
          names: true,
        },
        {
          key: "time",
          heading: "Time",
          cell: (split) => formatDuration(Math.round(split.seconds)),
          numeric: true,
        },
        { key: "pace", heading: "Pace", cell: (split) => paceOf(split, unit), numeric: true },
      ]}
    />
  );
}

/** Longer is quicker; the scale starts well below the slowest, so that a small difference looks small. */
function SplitBars({ splits, unit }: SplitsProps) {
  const speeds = splits.map(({ seconds }) => 1 / Math.max(seconds, 1));
  const fastest = Math.max(...speeds);
  const lowest = Math.min(...speeds) * 0.6;
  return (
    <ol aria-hidden="true" className="grid gap-1.5 text-sm tabular-nums">
      {splits.map((split, at) => {
        const share = ((speeds[at] ?? 0) - lowest) / Math.max(fastest - lowest, 1e-9);
        return (
          <li key={split.number} className="grid grid-cols-[2rem_1fr_5.5rem] items-center gap-3">
            <span className="text-end text-muted">{split.number}</span>
            <svg viewBox="0 0 100 1" preserveAspectRatio="none" className="h-5 w-full">
              <title>{paceOf(split, unit)}</title>
              <rect width={Math.round(share * 1000) / 10} height="1" className="fill-track/70" />
            </svg>
            <span className="text-end">{paceOf(split, unit)}</span>
          </li>
        );
      })}
    </ol>
  );
}

function paceOf(split: Split, unit: DistanceUnit): string {
  return formatPace((split.seconds * 1000) / metresOf(unit, 1), unit);
}
