import { settlesAt } from "@/domain/week/settlement";
import { notifyMany } from "@/server/notifications/notify";
import { weekFromDate } from "@/server/platform/dates";
import type { Transaction } from "@/server/platform/db";

const freshMs = 7 * 86_400_000;

type Settled = { runnerId: string; weekStart: Date; commitmentId: string; comeback: boolean };

/** Tells the partners of a runner of comebacks in weeks that settled just now, where they may see the promise at all. */
export async function tellComebacks(
  tx: Transaction,
  weeks: readonly Settled[],
  now: number,
): Promise<void> {
  for (const { runnerId, weekStart, commitmentId, comeback } of weeks) {
    const week = weekFromDate(weekStart);
    if (!comeback || now - settlesAt(week) > freshMs) continue;
    const sides = await tx.partnershipSide.findMany({
      where: {
        partnerId: runnerId,
        partnership: { state: "active" },
        partner: {
          commitments: { some: { id: commitmentId, visibility: { not: "only_me" } } },
        },
      },
      select: { runnerId: true, partnershipId: true },
    });
    await notifyMany(
      tx,
      sides.map(({ runnerId: told, partnershipId }) => ({
        runnerId: told,
        actorId: runnerId,
        kind: "comeback",
        facts: { partnershipId, week },
        key: `comeback:${runnerId}:${week}`,
        now,
      })),
    );
  }
}
