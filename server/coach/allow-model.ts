import { z } from "zod";
import { weekSubject } from "@/domain/coach/text-subject";
import { currentWeek } from "@/domain/week/current-week";
import { addWeeks } from "@/domain/week/week";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { enqueue } from "@/server/platform/jobs/enqueue";
import { writingKey } from "./writing-key";

export const allowModelInput = z.strictObject({ on: z.boolean() });

/** Says yes or no to a language model wording one's facts; a no takes what it wrote away at once. */
export async function allowModel(
  { on }: z.infer<typeof allowModelInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const runner = await tx.runner.findUniqueOrThrow({
      where: { id: runnerId },
      select: { coachModelSince: true, persona: true, zone: true, dayStartMinutes: true },
    });
    const { coachModelSince, persona, zone, dayStartMinutes } = runner;
    const since = on ? (coachModelSince ?? new Date(now)) : null;
    await tx.runner.update({ where: { id: runnerId }, data: { coachModelSince: since } });
    if (on) {
      const week = addWeeks(currentWeek(now, zone, dayStartMinutes), -1);
      const subject = weekSubject(week);
      const key = writingKey({ runnerId, subject, persona });
      await enqueue(tx, "coach.write", { runnerId, subject }, { key });
      return;
    }
    const hidden = { text: null, sentences: [], state: "refused", verdict: "withdrawn" } as const;
    await tx.coachText.updateMany({ where: { runnerId }, data: hidden });
  });
}
