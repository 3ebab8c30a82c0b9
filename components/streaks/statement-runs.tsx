import { type ReaderUnits, runMeasures } from "@/components/runs/run-words";
import { zoneWords } from "@/components/runs/zone-words";
import { Link } from "@/components/ui/link";
import { dateWords } from "@/domain/time-zone/date-words";
import type { Outputs } from "@/server/router";

type RunFact = Outputs["streaks"]["statement"]["facts"][number]["runs"][number];
type StatementRunsProps = {
  runs: readonly RunFact[];
  counted: readonly string[];
  units: ReaderUnits & { zone: string };
};

const reasons: Record<RunFact["evidence"], string> = {
  counts: "did not count when the week settled",
  waiting: "waits for a witness",
  disputed: "open between two voices",
  "below-floor": "under the floor",
};

/** The runs of a week, those that count first in words, each leading to its page. */
export function StatementRuns({ runs, counted, units }: StatementRunsProps) {
  const known = new Set(runs.map(({ id }) => id));
  const gone = counted.filter((id) => !known.has(id)).length;
  if (runs.length === 0 && gone === 0) return null;
  return (
    <ul className="mt-3 grid border-line border-t pt-2 text-sm sm:grid-cols-2">
      {runs.map((run) => (
        <li key={run.id}>
          <Link
            href={`/runs/${run.id}`}
            className="-mx-2 flex min-h-11 flex-wrap content-center items-baseline gap-x-3 rounded-sm px-2 py-1.5 hover:bg-sunken"
          >
            <span className="font-semibold">{dateWords(run.localDate, units.locale)}</span>
            <span className="text-muted">
              {runMeasures(run, units)}
              {run.zone === units.zone ? "" : ` · ${zoneWords(run.zone)}`}
              {counted.includes(run.id) ? "" : ` · ${reasons[run.evidence]}`}
            </span>
          </Link>
        </li>
      ))}
      {gone > 0 ? (
        <li className="py-2 text-muted">
          {gone === 1 ? "One run" : `${gone} runs`} deleted since.
        </li>
      ) : null}
    </ul>
  );
}
