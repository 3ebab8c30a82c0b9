import { z } from "zod";
import { instantOf, localDateOf } from "@/domain/time-zone/zone";
import type { Acting } from "@/server/platform/acting";
import { fromDate, toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { AppError, notFound } from "@/server/platform/errors";
import { newId } from "@/server/platform/new-id";
import { mustFit } from "./must-fit";
import { lockPlan } from "./require-planned-run";
import { tellPartner } from "./tell-partner";

export const answerExpectedInput = z.strictObject({ plannedRunId: z.uuid(), comes: z.boolean() });

const minuteMs = 60_000;

/**
 * Answers a partner's "I expect you". A yes plans the same run in the answerer's own week, by their own clocks,
 * and from then on the two expect one another; a no is told without a reason. A second answer changes nothing.
 */
export async function answerExpected(
  { plannedRunId, comes }: z.infer<typeof answerExpectedInput>,
  { runnerId, now, newId: makeId = newId }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { today, zone } = await lockPlan(tx, runnerId, now);
    const asked = await tx.plannedRun.findFirst({
      where: {
        id: plannedRunId,
        skippedAt: null,
        partnership: { state: "active", sides: { some: { runnerId } } },
        runnerId: { not: runnerId },
      },
      select: {
        runnerId: true,
        partnershipId: true,
        date: true,
        startMinutes: true,
        plannedMinutes: true,
        expectedAt: true,
        declinedAt: true,
        runner: { select: { zone: true } },
      },
    });
    if (!asked?.partnershipId) throw notFound("planned run");
    const startsAt = instantOf(fromDate(asked.date), asked.startMinutes, asked.runner.zone);
    if (now >= startsAt) throw new AppError("refused", "over", "This run has begun already.");
    if (asked.expectedAt) return;
    const at = new Date(now);
    await tx.plannedRun.update({
      where: { runnerId_id: { runnerId: asked.runnerId, id: plannedRunId } },
      data: comes ? { expectedAt: at, declinedAt: null } : { declinedAt: at },
    });
    const date = localDateOf(startsAt, zone);
    const startMinutes = Math.round((startsAt - instantOf(date, 0, zone)) / minuteMs);
    if (comes) {
      await mustFit(tx, { runnerId, date }, today);
      await tx.plannedRun.create({
        data: {
          runnerId,
          id: makeId(),
          date: toDate(date),
          startMinutes,
          plannedMinutes: asked.plannedMinutes,
          partnershipId: asked.partnershipId,
          expectedAt: at,
          createdAt: at,
        },
      });
    }
    const { partnershipId } = asked;
    const shared = { plannedRunId, runnerId, partnershipId, date, startMinutes, zone };
    await tellPartner(tx, shared, comes ? "comes" : "cannot", now);
  });
}
