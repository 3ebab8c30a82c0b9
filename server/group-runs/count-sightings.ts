import type { Instance } from "@/domain/group-run/group-run";
import { judgeSeen } from "@/domain/roll-call/judge-handshake";
import type { Transaction } from "@/server/platform/db";
import type { GroupRunScope } from "./access";
import type { Showing } from "./find-shower";
import { instanceKey } from "./group-run-row";
import { loadSeats } from "./load-instance";

/**
 * Takes both phones of each handshake that is whole by now onto the roll. What the organiser said of somebody stays;
 * again changes nothing.
 */
export async function countSightings(
  tx: Transaction,
  scope: GroupRunScope,
  instance: Instance,
  { showings, now }: { showings: readonly (Showing & { joinsRun: boolean })[]; now: number },
): Promise<void> {
  const here = instanceKey(scope, instance.date);
  const waiting = await tx.rollSighting.findMany({
    where: { ...here, countedAt: null, shownById: { in: showings.map((one) => one.runnerId) } },
    select: { runnerId: true, shownById: true, step: true, seenAt: true, joinsRun: true },
  });
  const whole = waiting.filter(
    ({ shownById, step, seenAt }) =>
      judgeSeen(
        { step, seenAt: seenAt.getTime() },
        showings.filter((one) => one.runnerId === shownById),
      ) === "counts",
  );
  if (whole.length === 0) return;
  const at = new Date(now);
  for (const { runnerId, shownById, step } of whole) {
    await tx.rollSighting.updateMany({
      where: { ...here, runnerId, shownById, step },
      data: { countedAt: at },
    });
  }
  const there = [...new Set(whole.flatMap((one) => [one.runnerId, one.shownById]))];
  const { going } = await loadSeats(tx, scope, instance);
  await tx.groupRunAttendance.createMany({
    data: there.map((runnerId) => ({
      ...here,
      runnerId,
      present: true,
      byCode: true,
      hadSeat: going.includes(runnerId),
      startsAt: new Date(instance.startsAt),
      markedAt: at,
    })),
    skipDuplicates: true,
  });
  const consenting = [...whole, ...showings.filter((one) => there.includes(one.runnerId))]
    .filter(({ joinsRun }) => joinsRun)
    .map(({ runnerId }) => runnerId);
  await tx.groupRunAttendance.updateMany({
    where: { ...here, runnerId: { in: consenting }, present: true },
    data: { joinsRun: true },
  });
}
