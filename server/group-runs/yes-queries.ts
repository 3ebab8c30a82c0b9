import { type Asker, seatsOf } from "@/domain/group-run/seats";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { hotStatement } from "@/server/platform/hot-statements";
import { comingInstances, datesAround } from "./coming-plans";
import { instanceName } from "./instances-in";
import { isStillFor } from "./turnout-statement";

/** A group run that a runner said yes to and has a seat at; instants in epoch milliseconds. */
export type YesGroupRun = {
  groupRunId: string;
  date: LocalDate;
  title: string;
  startsAt: number;
  endsAt: number;
  durationMinutes: number;
  /** The run that the runner joined to it. */
  runId: string | null;
};

type Row = { groupRunId: string; date: LocalDate; askers: Asker[]; runId: string | null };

/** A yes may name a date far from the one to which its instance was moved. */
const selectYeses = hotStatement<Row>(
  "own-yes-answers",
  `SELECT a.group_run_id AS "groupRunId", to_char(a.date, 'YYYY-MM-DD') AS date, j.run_id AS "runId",
     coalesce((SELECT json_agg(json_build_object('runnerId', o.runner_id, 'place', o.place))
       FROM group_run_answer AS o
       WHERE o.owner_id = a.owner_id AND o.group_run_id = a.group_run_id AND o.date = a.date AND o.place IS NOT NULL
         AND ${isStillFor("o")}), '[]') AS askers
   FROM group_run_answer AS a
   LEFT JOIN group_run_join AS j ON j.owner_id = a.owner_id AND j.group_run_id = a.group_run_id
     AND j.date = a.date AND j.runner_id = a.runner_id
   WHERE a.runner_id = $1::uuid AND a.says = 'yes' AND (a.date BETWEEN $2::date AND $3::date OR EXISTS (
     SELECT FROM group_run_change AS c WHERE c.owner_id = a.owner_id AND c.group_run_id = a.group_run_id
       AND c.date = a.date AND c.moved_to BETWEEN $2::date AND $3::date))`,
);

/** The group runs within a window that count as planned, for the plan of the week. */
export async function yesGroupRuns(
  runnerId: string,
  window: { from: number; to: number },
): Promise<YesGroupRun[]> {
  const rows = await selectYeses([runnerId, ...datesAround(window)]);
  if (rows.length === 0) return [];
  const yeses = new Map(rows.map((row) => [instanceName(row), row]));
  const coming = await comingInstances(runnerId, window);
  return coming(window).flatMap((one) => {
    const yes = yeses.get(instanceName(one));
    if (!yes || one.cancelled) return [];
    if (!seatsOf(yes.askers, one.capacity).going.includes(runnerId)) return [];
    const { groupRunId, date, title, startsAt, endsAt, durationMinutes } = one;
    return [{ groupRunId, date, title, startsAt, endsAt, durationMinutes, runId: yes.runId }];
  });
}
