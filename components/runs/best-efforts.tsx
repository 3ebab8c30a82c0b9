import { type BestEffort, effortLabel } from "@/domain/run/best-efforts";
import { formatDuration } from "@/domain/units/duration";

/** The fastest stretch over each distance that the run holds. */
export function BestEfforts({ efforts }: { efforts: readonly BestEffort[] }) {
  return (
    <dl className="divide-y divide-line text-sm">
      {efforts.map((effort) => (
        <div key={effort.name} className="flex justify-between gap-4 py-3 first:pt-0 last:pb-0">
          <dt className="text-muted">{effortLabel(effort)}</dt>
          <dd className="font-semibold">{formatDuration(Math.round(effort.seconds))}</dd>
        </div>
      ))}
    </dl>
  );
}
