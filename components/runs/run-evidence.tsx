import { WeekMark } from "@/components/streaks/week-mark";
import { Card } from "@/components/ui/card";
import { DecideDispute } from "./decide-dispute";
import type { RunCard } from "./run-words";

export type WitnessWord = { name: string; says: "confirmed" | "disputed"; note: string };

type RunEvidenceProps = {
  run: Pick<RunCard, "id" | "source" | "evidence" | "unwitnessed"> & {
    mine: boolean;
    fileName: string | null;
  };
  words: readonly WitnessWord[];
  /** "Fri 20 Nov, 18:05": when silence is over, for a run that waits. */
  waitsUntil: string | null;
};

/** What a run is worth and on whose word, in sentences. */
export function RunEvidence({ run, words, waitsUntil }: RunEvidenceProps) {
  const counts = run.evidence === "counts";
  const undecided = run.evidence === "disputed" || run.evidence === "withdrawn";
  return (
    <Card>
      <div className="flex items-start gap-4">
        <WeekMark verdict={counts ? "kept" : "open"} size={32} decorative className="mt-0.5" />
        <div className="min-w-0 flex-1">
          <h2 className="heading text-base">{headline(run.evidence)}</h2>
          <p className="mt-0.5 break-words text-muted text-sm">{sourceWords(run)}</p>
          {run.evidence === "waiting" ? (
            <p className="mt-0.5 text-muted text-sm">
              It counts as soon as a partner confirms it
              {waitsUntil ? `, and by ${waitsUntil} at the latest` : ""}.
            </p>
          ) : null}
        </div>
      </div>
      {words.length > 0 ? (
        <ul className="mt-4 grid gap-3 border-line border-t pt-4 text-sm">
          {words.map((word) => (
            <li key={`${word.name} ${word.note}`}>
              <span className="font-semibold">
                <bdi>{word.name}</bdi>
              </span>{" "}
              {word.says === "confirmed" ? "confirmed it." : "sees it differently."}
              {word.note ? (
                <q className="mt-0.5 block break-words text-muted" dir="auto">
                  {word.note}
                </q>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {run.mine && undecided ? (
        <div className="mt-4">
          <DecideDispute id={run.id} withdrawn={run.evidence === "withdrawn"} />
        </div>
      ) : null}
    </Card>
  );
}

function headline(evidence: RunCard["evidence"]): string {
  switch (evidence) {
    case "counts":
      return "A vote for “I am a runner”";
    case "waiting":
      return "Waiting for a witness";
    case "disputed":
      return "Two voices, yours to decide";
    case "withdrawn":
      return "Taken back";
    case "not-a-run":
      return "Kept in your log, without a vote";
  }
}

function sourceWords(run: RunEvidenceProps["run"]): string {
  if (run.source === "imported") {
    return run.fileName ? `Imported from ${run.fileName}.` : "Imported from a file.";
  }
  if (run.source === "recorded") return "Recorded live.";
  if (run.source === "api") return "Sent by an app.";
  return run.unwitnessed && run.evidence === "counts"
    ? "Logged by hand, on the runner's own word."
    : "Logged by hand.";
}
