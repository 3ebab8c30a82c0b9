import type { PastRun } from "@/domain/plan/match-runs";
import type { Slot } from "@/domain/plan/planned-run";
import { addDays, type LocalDate } from "@/domain/time-zone/local-date";
import { localDateOf } from "@/domain/time-zone/zone";
import { notFound } from "@/server/platform/errors";
import { hotStatement } from "@/server/platform/hot-statements";
import { asPastRun } from "./runs-on-days";

/** A slot as it is stored; instants in epoch milliseconds. */
export type StoredSlot = Slot & {
  plannedMinutes: number;
  cue: string;
  partnershipId: string | null;
  expectedAt: number | null;
  confirmedAt: number | null;
};

export type PlanSources = {
  zone: string;
  dayStartMinutes: number;
  /** In the order of time, over three weeks around now and some days more. */
  slots: StoredSlot[];
  /** The runner's runs of the same days, in the order of time. */
  runs: PastRun[];
};

type Row = Omit<PlanSources, "runs"> & {
  runs: { runId: string; localDate: LocalDate; startedAt: number; zone: string }[];
};

/** The Monday of last week is at most this far back from the date in UTC, by any clocks and start of the day. */
const daysAround = 16;

const selectPlan = hotStatement<Row>(
  "own-plan",
  `SELECT r.zone, r.day_start_minutes AS "dayStartMinutes",
     coalesce((SELECT json_agg(json_build_object('plannedRunId', p.id, 'date', p.date, 'startMinutes', p.start_minutes,
         'plannedMinutes', p.planned_minutes, 'cue', p.cue, 'skipped', p.skipped_at IS NOT NULL,
         'partnershipId', p.partnership_id, 'expectedAt', floor(extract(epoch FROM p.expected_at) * 1000),
         'confirmedAt', floor(extract(epoch FROM p.confirmed_at) * 1000)) ORDER BY p.date, p.start_minutes, p.id)
       FROM planned_run AS p WHERE p.runner_id = $1::uuid AND p.date BETWEEN $2::date AND $3::date), '[]') AS slots,
     coalesce((SELECT json_agg(json_build_object('runId', ran.id, 'localDate', ran.local_date, 'zone', ran.zone,
         'startedAt', floor(extract(epoch FROM ran.started_at) * 1000)) ORDER BY ran.started_at, ran.id)
       FROM run AS ran WHERE ran.runner_id = $1::uuid AND ran.sport = 'run'
         AND ran.local_date BETWEEN $2::date AND $3::date), '[]') AS runs
   FROM runner AS r WHERE r.id = $1::uuid`,
);

/** What a runner's plan of last week, this one and the next is made of, asked for once. */
export async function planSources(runnerId: string, now: number): Promise<PlanSources> {
  const today = localDateOf(now, "UTC");
  const [row] = await selectPlan([
    runnerId,
    addDays(today, -daysAround),
    addDays(today, daysAround),
  ]);
  if (!row) throw notFound("runner");
  return { ...row, runs: row.runs.map(asPastRun) };
}
