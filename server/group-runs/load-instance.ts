import type { GroupRunPlan, Instance, InstanceChange } from "@/domain/group-run/group-run";
import { instanceAt, isPlanned } from "@/domain/group-run/instances";
import { type Asker, type Seats, seatsOf } from "@/domain/group-run/seats";
import type { LocalDate } from "@/domain/time-zone/local-date";
import type { Database } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import { type GroupRunScope, peopleOf } from "./access";
import { changeOf, changeSelect, instanceKey, planOf, planSelect } from "./group-run-row";

export type LoadedInstance = {
  plan: GroupRunPlan;
  change: InstanceChange | null;
  instance: Instance;
};

/** One instance with the plan behind it; "not found" for a date that the plan does not name. */
export async function loadInstance(
  on: Database,
  { ownerId, groupRunId }: Pick<GroupRunScope, "ownerId" | "groupRunId">,
  date: LocalDate,
): Promise<LoadedInstance> {
  const row = await on.groupRun.findUnique({
    where: { ownerId_id: { ownerId, id: groupRunId } },
    select: planSelect,
  });
  if (!row) throw notFound("group run");
  const plan = planOf(row);
  if (!isPlanned(plan, date)) throw notFound("group run");
  const changed = await on.groupRunChange.findUnique({
    where: { ownerId_groupRunId_date: instanceKey({ ownerId, groupRunId }, date) },
    select: changeSelect,
  });
  const change = changed ? changeOf(changed) : null;
  return { plan, change, instance: instanceAt(plan, date, change) };
}

/** Those who said yes to an instance and whom the group run is still for. */
export async function askersOf(
  on: Database,
  scope: GroupRunScope,
  date: LocalDate,
): Promise<Asker[]> {
  const rows = await on.groupRunAnswer.findMany({
    where: { ...instanceKey(scope, date), says: "yes", runner: peopleOf(scope) },
    select: { runnerId: true, place: true },
  });
  return rows.flatMap(({ runnerId, place }) => (place === null ? [] : [{ runnerId, place }]));
}

/** Who comes and who waits, as it stands. */
export async function loadSeats(
  on: Database,
  scope: GroupRunScope,
  { date, capacity }: Pick<Instance, "date" | "capacity">,
): Promise<Seats> {
  return seatsOf(await askersOf(on, scope, date), capacity);
}
