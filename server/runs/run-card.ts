import { isUnwitnessed } from "@/domain/commitment/evidence";
import type { LocalDate } from "@/domain/time-zone/local-date";
import type { RunnerDecision, RunSource, RunVisibility, Sport } from "@/generated/prisma/enums";

/** What a card is made of. Instants in epoch milliseconds, distances in metres. */
export type CardSource = {
  id: string;
  runnerId: string;
  source: RunSource;
  sport: Sport;
  startedAt: number;
  zone: string;
  localDate: LocalDate;
  movingSeconds: number;
  distanceMetres: number | null;
  averageHeartRate: number | null;
  indoor: boolean;
  implausible: boolean;
  title: string;
  visibility: RunVisibility;
  countsFrom: number | null;
  runnerDecision: RunnerDecision | null;
  confirmed: boolean;
};

export type RunEvidenceState = "counts" | "waiting" | "disputed" | "withdrawn" | "not-a-run";

/** A run in a list. */
export type RunCard = Omit<CardSource, "countsFrom" | "runnerDecision" | "confirmed"> & {
  evidence: RunEvidenceState;
  unwitnessed: boolean;
};

/** A run as a list shows it at `now` (epoch milliseconds). */
export function runCard(
  { countsFrom, runnerDecision, confirmed, ...run }: CardSource,
  now: number,
): RunCard {
  return {
    ...run,
    evidence: evidenceOf({ sport: run.sport, countsFrom, runnerDecision }, now),
    unwitnessed: isUnwitnessed({
      source: run.source === "by_hand" ? "by-hand" : run.source,
      witness: confirmed ? "confirmed" : "silent",
    }),
  };
}

function evidenceOf(
  run: Pick<CardSource, "sport" | "countsFrom" | "runnerDecision">,
  now: number,
): RunEvidenceState {
  if (run.sport !== "run") return "not-a-run";
  if (run.countsFrom !== null) return run.countsFrom <= now ? "counts" : "waiting";
  return run.runnerDecision === "withdrawn" ? "withdrawn" : "disputed";
}
