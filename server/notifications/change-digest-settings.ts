import { z } from "zod";
import { digestHours } from "@/domain/digest/digest-hours";
import { nextDigestAt } from "@/domain/digest/next-digest";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";

export const digestSettingsInput = z.strictObject({
  on: z.boolean(),
  whenQuiet: z.boolean().default(true),
  weekday: z.int().min(1).max(7),
  minutes: z
    .int()
    .min(digestHours.earliest, "The digest comes from 05:00 on.")
    .max(digestHours.latest, "The digest comes until 22:00."),
});

/** When the weekly digest comes, or that it does not. One that is already due still comes. */
export async function changeDigestSettings(
  { on, whenQuiet, weekday, minutes }: z.infer<typeof digestSettingsInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  const { zone, digestDueAt } = await db.runner.findUniqueOrThrow({
    where: { id: runnerId },
    select: { zone: true, digestDueAt: true },
  });
  const isDue = digestDueAt !== null && digestDueAt.getTime() <= now;
  const next = isDue ? digestDueAt : new Date(nextDigestAt({ zone, weekday, minutes }, now));
  await db.runner.update({
    where: { id: runnerId },
    data: {
      digestOff: !on,
      digestWhenQuiet: whenQuiet,
      digestWeekday: weekday,
      digestMinutes: minutes,
      digestDueAt: on ? next : null,
    },
  });
}
