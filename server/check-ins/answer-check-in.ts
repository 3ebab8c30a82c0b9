import { z } from "zod";
import { checkInWeek } from "@/domain/check-in/check-in-week";
import { localDateOf } from "@/domain/time-zone/zone";
import { weekStartSchema } from "@/domain/week/week-schema";
import { notify } from "@/server/notifications/notify";
import { requirePartnership } from "@/server/partners/access";
import type { Acting } from "@/server/platform/acting";
import { toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { tellOfFall } from "./tell-of-fall";

const words = z.string().trim().max(500, "Keep it under 500 characters.");

export const answerCheckInInput = z.strictObject({
  partnershipId: z.uuid(),
  week: weekStartSchema,
  mood: z.int().min(1).max(5),
  obstacle: words,
  plan: words,
});

/**
 * Answers the three questions of a week. Until the other has answered too, answers can be changed and are seen by
 * nobody else; from then on both read both, and they stay as they are.
 */
export async function answerCheckIn(
  { partnershipId, week, ...answers }: z.infer<typeof answerCheckInInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM partnership WHERE id = ${partnershipId}::uuid FOR NO KEY UPDATE`;
    const { partnerId } = await requirePartnership(tx, partnershipId, runnerId);
    const { zone, dayStartMinutes } = await tx.runner.findUniqueOrThrow({
      where: { id: runnerId },
      select: { zone: true, dayStartMinutes: true },
    });
    if (week !== checkInWeek(localDateOf(now, zone, dayStartMinutes))) {
      throw new AppError("refused", "other-week", "This week's questions are about another week.");
    }
    const weekStart = toDate(week);
    const rows = await tx.checkIn.findMany({
      where: { partnershipId, weekStart },
      select: { runnerId: true },
    });
    const theyAnswered = rows.some((row) => row.runnerId === partnerId);
    if (theyAnswered && rows.length > 1) {
      throw new AppError("refused", "both-answered", "You both answered; now it stays as it is.");
    }
    const said = { ...answers, answeredAt: new Date(now) };
    await tx.checkIn.upsert({
      where: { partnershipId_weekStart_runnerId: { partnershipId, weekStart, runnerId } },
      create: { partnershipId, weekStart, runnerId, ...said },
      update: said,
    });
    const facts = { partnershipId, week };
    const told = { runnerId: partnerId, actorId: runnerId, facts, now };
    if (!theyAnswered) {
      await notify(tx, {
        ...told,
        kind: "check-in-waits",
        key: `check-in:${partnershipId}:${week}`,
      });
      return;
    }
    await notify(tx, {
      ...told,
      kind: "check-in-open",
      key: `check-in-open:${partnershipId}:${week}`,
    });
    await tellOfFall(tx, { ...facts, runnerId, partnerId }, now);
    await tellOfFall(tx, { ...facts, runnerId: partnerId, partnerId: runnerId }, now);
  });
}
