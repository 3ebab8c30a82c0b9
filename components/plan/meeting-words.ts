import type { Outputs } from "@/server/router";

type Meeting = Outputs["plannedRuns"]["meetings"][number];
type Side = NonNullable<Meeting["mine"]>;

/** What one side says or did of a shared run, after its name; without a word of blame. */
export function sideWords(side: Side | null, other: Side | null): string {
  if (side === null) return other?.declined ? "cannot come this time" : "not answered yet";
  if (side.state === "done") return "was there";
  if (side.state === "skipped") return "called it off";
  if (side.state === "passed") return "did not make it this time";
  return side.confirmed ? "confirmed" : "planned";
}
