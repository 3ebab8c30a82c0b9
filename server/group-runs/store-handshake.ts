import type { Instance } from "@/domain/group-run/group-run";
import type { Handshake } from "@/domain/roll-call/handshake";
import type { Transaction } from "@/server/platform/db";
import type { GroupRunScope } from "./access";
import type { FoundCode } from "./find-shower";
import { instanceKey } from "./group-run-row";

/** Stores that the runner’s phone showed its codes; what it says later of the same showing only lengthens it. */
export async function keepShowing(
  tx: Transaction,
  scope: GroupRunScope,
  { date }: Instance,
  side: Extract<Handshake, { kind: "showed" }>,
  now: number,
): Promise<"showed"> {
  const { firstStep, lastStep, joinsRun } = side;
  const key = { ...instanceKey(scope, date), runnerId: scope.runnerId, firstStep };
  const receivedAt = new Date(now);
  await tx.rollShowing.createMany({
    data: [{ ...key, lastStep, joinsRun, receivedAt }],
    skipDuplicates: true,
  });
  await tx.rollShowing.updateMany({
    where: { ...key, lastStep: { lt: lastStep } },
    data: { lastStep },
  });
  await tx.rollShowing.updateMany({ where: key, data: { joinsRun } });
  if (joinsRun) {
    const { firstStep: _step, ...there } = key;
    await tx.groupRunAttendance.updateMany({
      where: { ...there, present: true },
      data: { joinsRun },
    });
  }
  return "showed";
}

/** Stores that the runner’s phone saw this code, once. */
export async function keepSighting(
  tx: Transaction,
  scope: GroupRunScope,
  { date }: Instance,
  given: { side: Extract<Handshake, { kind: "saw" }>; found: FoundCode; now: number },
): Promise<FoundCode> {
  const { side, found, now } = given;
  const key = { ...instanceKey(scope, date), runnerId: scope.runnerId, ...found };
  const seenAt = new Date(side.seenAt);
  await tx.rollSighting.createMany({
    data: [{ ...key, seenAt, joinsRun: side.joinsRun, receivedAt: new Date(now) }],
    skipDuplicates: true,
  });
  return found;
}

/** What phones have said so far of the codes they showed at an instance. */
export function showingsOf(tx: Transaction, scope: GroupRunScope, { date }: Instance) {
  return tx.rollShowing.findMany({
    where: instanceKey(scope, date),
    select: { runnerId: true, firstStep: true, lastStep: true, joinsRun: true },
  });
}
