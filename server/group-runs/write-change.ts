import type { Instance, InstanceChange } from "@/domain/group-run/group-run";
import { instanceAt } from "@/domain/group-run/instances";
import { promoted } from "@/domain/group-run/seats";
import { toDate } from "@/server/platform/dates";
import type { Transaction } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import type { GroupRunScope } from "./access";
import { detailColumns, instanceKey } from "./group-run-row";
import { type LoadedInstance, loadSeats } from "./load-instance";
import { interestedIn, type Notice, tellRunners } from "./tell-runners";

/** Refuses what comes too late: an instance that has begun stays as it was. */
export function mustLieAhead({ startsAt }: Pick<Instance, "startsAt">, now: number): void {
  if (startsAt > now) return;
  throw new AppError("refused", "has-begun", "This one has begun already; it stays as it is.");
}

/** Refuses fewer seats than there are people who come. */
export function mustHoldAll(going: number, capacity: number | null): void {
  if (capacity === null || going <= capacity) return;
  throw new AppError(
    "refused",
    "seats-taken",
    `${going} are coming already; leave room for all of them.`,
  );
}

/** Changes one instance, whose lock the caller holds, and tells those who answered. */
export async function writeChange(
  tx: Transaction,
  scope: GroupRunScope,
  { plan, change, instance }: LoadedInstance,
  wanted: Omit<InstanceChange, "date" | "sequence" | "clockChange">,
  { what, now }: { what: Notice; now: number },
): Promise<Instance> {
  const { date } = instance;
  const next = { ...wanted, date, clockChange: false, sequence: (change?.sequence ?? 0) + 1 };
  const after = instanceAt(plan, date, next);
  mustLieAhead(instance, now);
  mustLieAhead(after, now);
  const seats = await loadSeats(tx, scope, instance);
  mustHoldAll(seats.going.length, after.capacity);
  const { details, movedTo, cancelled, startMinutes } = next;
  const columns = {
    ...detailColumns(details),
    movedTo: movedTo === null ? null : toDate(movedTo),
    startMinutes,
    cancelledAt: cancelled ? new Date(now) : null,
    clockChange: false,
    sequence: next.sequence,
    changedAt: new Date(now),
  };
  const key = instanceKey(scope, date);
  await tx.groupRunChange.upsert({
    where: { ownerId_groupRunId_date: key },
    create: { ...key, ...columns },
    update: columns,
  });
  if (after.startsAt !== instance.startsAt) {
    await tx.groupRunAnswer.updateMany({ where: key, data: { confirmedAt: null } });
  }
  const risen = promoted(seats, await loadSeats(tx, scope, after));
  const others = (await interestedIn(tx, scope, date)).filter((id) => !risen.includes(id));
  await tellRunners(tx, scope, { date, what: "promoted", runnerIds: risen, now });
  await tellRunners(tx, scope, { date, what, runnerIds: others, now });
  return after;
}
