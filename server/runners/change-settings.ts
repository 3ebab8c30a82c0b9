import { z } from "zod";
import { displayNameSchema } from "@/domain/runner/display-name-schema";
import { latestDayStartMinutes } from "@/domain/time-zone/zone";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { zoneInput } from "./complete-welcome";

export const settingsInput = z.strictObject({
  name: displayNameSchema,
  zone: zoneInput,
  dayStartMinutes: z.int().min(0).max(latestDayStartMinutes, "A day starts by 04:00."),
  unit: z.enum(["km", "mi"]),
  runVisibility: z.enum(["private", "partners", "clubs"]),
});

/** Changes settings. A new zone acts forward only: saved runs keep theirs, the next digest is planned anew. */
export async function changeSettings(
  input: z.infer<typeof settingsInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await db.runner.update({ where: { id: runnerId }, data: input });
  await db.runner.updateMany({
    where: { id: runnerId, digestDueAt: { gt: new Date(now) } },
    data: { digestDueAt: null },
  });
}
