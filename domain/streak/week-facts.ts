import type { RunSource } from "@/domain/commitment/counts-from";
import type { Evidence } from "@/domain/commitment/evidence";
import type { CommitmentTerms } from "@/domain/commitment/terms";
import type { LocalDate } from "@/domain/time-zone/local-date";
import type { WeekStart } from "@/domain/week/week";

/** A run as a verdict sees it; `zone` and `localDate` were frozen when it was saved. */
export type RunFact = {
  id: string;
  localDate: LocalDate;
  zone: string;
  source: RunSource;
  movingSeconds: number;
  distanceMetres: number | null;
  evidence: Evidence;
};

/** A partner's extra day given for one missing day. */
export type CoverFact = { id: string; partnershipId: string; runId: string };

/** All that decides about one committed week. */
export type WeekFacts = {
  week: WeekStart;
  terms: CommitmentTerms;
  runs: readonly RunFact[];
  /** Planned days that the readiness check turned into rest. */
  recoveryDates: readonly LocalDate[];
  /** Covers received from partners. */
  covers: readonly CoverFact[];
  /** Own extra days given to a partner; they no longer count here. */
  lentDates: readonly LocalDate[];
  /** Dates of this week on which the commitment was paused. */
  pausedDates: readonly LocalDate[];
};
