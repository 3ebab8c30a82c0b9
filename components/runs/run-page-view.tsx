import { EyeOff } from "lucide-react";
import { RunProfile } from "@/components/progress/run-profile";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { shownSummary } from "@/domain/run/run-summary-schema";
import { clockWords, dateWords, momentWords } from "@/domain/time-zone/date-words";
import { formatDistance } from "@/domain/units/distance";
import type { Outputs } from "@/server/router";
import { BestEfforts } from "./best-efforts";
import { DeleteRun } from "./delete-run";
import { EditRun } from "./edit-run";
import { RunEvidence } from "./run-evidence";
import { RunFigures } from "./run-figures";
import { runNotes } from "./run-notes";
import { runVisibilityWords } from "./run-visibility";
import { runTitle } from "./run-words";
import { Splits } from "./splits";
import { TrackDrawing } from "./track-drawing";
import { zoneWords } from "./zone-words";

type Run = Outputs["runs"]["page"];
type Me = Outputs["runners"]["me"];
type RunPageViewProps = {
  run: Run;
  me: Me;
  partners: Outputs["partners"]["mine"];
  line: Outputs["runs"]["trackLine"] | null;
  stretches: Outputs["progress"]["run"];
};

/** One run: what it counts for first, then what was measured. */
export function RunPageView({ run, me, partners, line, stretches }: RunPageViewProps) {
  const summary = shownSummary(run.summary);
  const splits = me.unit === "km" ? summary.kilometreSplits : summary.mileSplits;
  const notes = runNotes(summary);
  const title = runTitle(run);
  const distance =
    run.distanceMetres === null ? null : formatDistance(run.distanceMetres, me.unit, me.locale);
  return (
    <>
      <PageHeader
        back={run.mine ? { href: "/runs", label: "Runs" } : { href: "/home", label: "Home" }}
        title={<span dir="auto">{title}</span>}
        lead={<RunMoment run={run} me={me} />}
        actions={
          run.mine ? (
            <>
              <EditRun
                run={{ ...run, note: run.note ?? "" }}
                placeholder={runTitle({ ...run, title: "" })}
              />
              <DeleteRun id={run.id} counts={run.evidence === "counts"} />
            </>
          ) : undefined
        }
      />
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-2 lg:items-start">
        <div className="grid grid-cols-1 gap-6">
          <RunEvidence
            run={run}
            words={run.witnesses.map((word) => ({
              ...word,
              name: nameOf(word.witnessId, { partners, me }),
            }))}
            waitsUntil={
              run.countsFrom === null ? null : momentWords(run.countsFrom, me.zone, me.locale)
            }
          />
          <Card>
            <RunFigures run={run} summary={summary} me={me} />
          </Card>
          {run.mine && run.note ? (
            <Section id="note" title="Note">
              <p className="whitespace-pre-wrap break-words" dir="auto">
                {run.note}
              </p>
            </Section>
          ) : null}
          {summary.bestEfforts.length > 0 ? (
            <Card>
              <h2 className="heading mb-4 text-lg">Best efforts</h2>
              <BestEfforts efforts={summary.bestEfforts} />
            </Card>
          ) : null}
          {splits.length > 0 ? (
            <Card>
              <h2 className="heading mb-4 text-lg">Splits</h2>
              <Splits splits={splits} unit={me.unit} />
            </Card>
          ) : null}
          {notes.length > 0 ? (
            <Notice title="About these figures">
              <ul className="grid gap-1">
                {notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </Notice>
          ) : null}
        </div>
        <div className="grid grid-cols-1 gap-6">
          {line ? (
            <Card>
              <TrackDrawing line={line} distance={distance} />
            </Card>
          ) : null}
          {stretches.length > 0 ? (
            <Card>
              <RunProfile stretches={stretches} reader={me} csv={`/runs/${run.id}/profile.csv`} />
            </Card>
          ) : null}
        </div>
      </div>
    </>
  );
}

function RunMoment({ run, me }: { run: Run; me: Me }) {
  const start = run.startedAt;
  const clock =
    start === null || run.source === "by_hand" ? null : clockWords(start, run.zone, me.locale);
  const elsewhere = clock !== null && run.zone !== me.zone ? ` (${zoneWords(run.zone)})` : "";
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <span>
        {run.mine ? null : (
          <>
            <bdi>{run.runnerName}</bdi>,{" "}
          </>
        )}
        {dateWords(run.localDate, me.locale, "full")}
        {clock ? `, ${clock}${elsewhere}` : ""}
      </span>
      {run.mine ? (
        <Badge>
          {run.visibility === "private" ? <EyeOff aria-hidden="true" /> : null}
          {runVisibilityWords(run.visibility)}
        </Badge>
      ) : null}
    </span>
  );
}

function nameOf(
  runnerId: string,
  { partners, me }: Pick<RunPageViewProps, "partners" | "me">,
): string {
  if (runnerId === me.id) return "You";
  return partners.find(({ partnerId }) => partnerId === runnerId)?.name ?? "A partner";
}
