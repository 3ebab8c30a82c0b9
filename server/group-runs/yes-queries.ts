import type { LocalDate } from "@/domain/time-zone/local-date";
import { db } from "@/server/platform/db";
import { visibleGroupRun } from "./access";
import { instanceName, instancesIn, turnoutOf } from "./instances-in";

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

/** The group runs within a window that count as planned, for the plan of the week. */
export async function yesGroupRuns(
  runnerId: string,
  window: { from: number; to: number },
): Promise<YesGroupRun[]> {
  const near = { gte: new Date(window.from - 86_400_000), lte: new Date(window.to + 86_400_000) };
  const said = await db.groupRunAnswer.findMany({
    where: { runnerId, says: "yes" },
    select: { groupRunId: true },
    distinct: ["groupRunId"],
  });
  if (said.length === 0) return [];
  const ids = said.map(({ groupRunId }) => groupRunId);
  const where = { AND: [visibleGroupRun(runnerId), { id: { in: ids } }] };
  const instances = (await instancesIn(where, runnerId, window)).filter((one) => !one.cancelled);
  const [turnouts, joins] = await Promise.all([
    turnoutOf(instances, runnerId),
    db.groupRunJoin.findMany({
      where: { runnerId, date: near },
      select: { groupRunId: true, date: true, runId: true },
    }),
  ]);
  const joined = new Map(
    joins.map(({ groupRunId, date, runId }) => [
      `${groupRunId} ${date.toISOString().slice(0, 10)}`,
      runId,
    ]),
  );
  return instances
    .filter((one) => turnouts.get(instanceName(one))?.seats.going.includes(runnerId))
    .map((one) => ({
      groupRunId: one.groupRunId,
      date: one.date,
      title: one.title,
      startsAt: one.startsAt,
      endsAt: one.endsAt,
      durationMinutes: one.durationMinutes,
      runId: joined.get(instanceName(one)) ?? null,
    }));
}
