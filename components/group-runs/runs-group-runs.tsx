import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import type { RunsGroupRun } from "@/server/group-runs/join-queries";
import { JoinRunButton } from "./join-run-button";
import { instancePath, whenWords } from "./when-words";

type RunsGroupRunsProps = {
  runId: string;
  groupRuns: readonly RunsGroupRun[];
  me: { zone: string; locale: string };
};

/** On my run's page: the group run that it was, or the question whether it was. */
export function RunsGroupRuns({ runId, groupRuns, me }: RunsGroupRunsProps) {
  return groupRuns.map((one) => (
    <Card
      key={`${one.groupRunId} ${one.date}`}
      className="mb-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-3"
    >
      <div className="min-w-0">
        <h2 className="font-semibold">{one.joined ? "Run together" : "Was this the group run?"}</h2>
        <p className="break-words text-muted text-sm">
          <Link
            href={instancePath(one)}
            className="underline decoration-line underline-offset-4 hover:decoration-ink"
          >
            <bdi>{one.title}</bdi>
          </Link>
          {" · "}
          <bdi>{one.ownerName}</bdi>
          {" · "}
          {whenWords(one, me)}
        </p>
        {one.joined ? null : (
          <p className="mt-1 text-muted text-sm">
            The others then see that you ran it, and no more of this run than now.
          </p>
        )}
      </div>
      <JoinRunButton at={one} runId={runId} joined={one.joined} />
    </Card>
  ));
}
