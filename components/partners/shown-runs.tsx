import { runMeasures } from "@/components/runs/run-words";
import { Badge } from "@/components/ui/badge";
import { Row, RowList } from "@/components/ui/row-list";
import { dateWords } from "@/domain/time-zone/date-words";
import type { DistanceUnit } from "@/domain/units/distance";
import type { Outputs } from "@/server/router";

type ShownRunsProps = {
  name: string;
  runs: Outputs["partners"]["runs"];
  reader: { unit: DistanceUnit; locale: string };
};

/** The runs that a partner shows, the newest first. */
export function ShownRuns({ name, runs, reader }: ShownRunsProps) {
  if (runs.length === 0) {
    return (
      <p className="text-muted text-sm">
        <bdi>{name}</bdi> keeps runs private. Each kept day shows in the ring all the same.
      </p>
    );
  }
  return (
    <RowList label={`Runs of ${name}`}>
      {runs.map((run) => (
        <Row
          key={run.runId}
          href={`/runs/${run.runId}`}
          title={<bdi>{run.title || dateWords(run.localDate, reader.locale)}</bdi>}
          detail={
            <>
              {run.title ? `${dateWords(run.localDate, reader.locale)} · ` : null}
              {runMeasures(run, reader)}
            </>
          }
          trail={run.counts ? null : <Badge>Not counted yet</Badge>}
        />
      ))}
    </RowList>
  );
}
