import { Clock } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import type { RunCard } from "./run-words";

/** What a run is worth as evidence, where that needs a word; a run that simply counts needs none. */
export function EvidenceBadge({ run }: { run: Pick<RunCard, "evidence" | "unwitnessed"> }) {
  switch (run.evidence) {
    case "waiting":
      return (
        <Badge tone="reserve">
          <Clock aria-hidden="true" />
          Waits for a witness
        </Badge>
      );
    case "disputed":
      return <Badge tone="reserve">Yours to decide</Badge>;
    case "withdrawn":
      return <Badge>Withdrawn</Badge>;
    case "not-a-run":
      return <Badge>No vote</Badge>;
    case "counts":
      return run.unwitnessed ? <Badge>By hand</Badge> : null;
  }
}

/** Whether a run's worth as evidence needs a word. */
export function needsWord({ evidence, unwitnessed }: Pick<RunCard, "evidence" | "unwitnessed">) {
  return evidence !== "counts" || unwitnessed;
}
