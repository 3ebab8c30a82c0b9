import { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";

const minuteOfDay = z.int().min(0).max(1439);

export const quietHoursInput = z.strictObject({
  from: minuteOfDay,
  until: minuteOfDay,
  pushesPerDay: z.int().min(0).max(50),
});

/** When a runner is left alone, by the clock of their own zone, and how many pushes a day they want at most. */
export async function changeQuietHours(
  { from, until, pushesPerDay }: z.infer<typeof quietHoursInput>,
  { runnerId }: Acting,
): Promise<void> {
  await db.runner.update({
    where: { id: runnerId },
    data: { quietFrom: from, quietUntil: until, pushesPerDay },
  });
}
