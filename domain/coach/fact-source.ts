import type { Certainty, Fact, FactId } from "./fact";

const certainties: Readonly<Record<Certainty, string>> = {
  measured: "measured",
  told: "told by you",
  computed: "worked out",
};

const runsPage: readonly FactId[] = [
  "runs",
  "runs-change",
  "time-change",
  "longest-run",
  "run-count",
];
const patterns: readonly FactId[] = ["favourite-day", "early-start"];

/** How a fact is known, and the page on which its data stand; `runId` is the run that a text is about. */
export function factSource(fact: Fact, runId: string | null): { known: string; path: string } {
  return { known: knownWords(fact), path: pathOf(fact, runId) };
}

function knownWords({ id, certainty, base }: Fact): string {
  const how = certainties[certainty];
  if (base?.kind === "week-before") return `${how}, against ${base.value} the week before`;
  if (base?.kind === "usual-week") return `${how} against your usual week`;
  if (patterns.includes(id)) return `${how} over the last weeks`;
  return how;
}

function pathOf({ id }: Fact, runId: string | null): string {
  if (runId !== null && ["time", "distance", "longest-run"].includes(id)) return `/runs/${runId}`;
  if (runsPage.includes(id) || patterns.includes(id)) return "/runs";
  if (id === "time" || id === "distance") return "/runs";
  if (id === "partner" || id === "together") return "/partners";
  if (id === "floor") return "/commitments";
  return id === "planned" ? "/home" : "/statement";
}
