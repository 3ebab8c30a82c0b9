import { z } from "zod";
import { displayNameSchema } from "@/domain/runner/display-name-schema";
import { isZone } from "@/domain/time-zone/zone";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";

export const zoneInput = z.string().max(64).refine(isZone, "Choose a time zone from the list.");

export const welcomeInput = z.strictObject({
  name: displayNameSchema,
  zone: zoneInput,
  unit: z.enum(["km", "mi"]),
  locale: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "This is not a language code."),
});

/** Name, zone and units of a runner who has just signed in for the first time. */
export async function completeWelcome(
  input: z.infer<typeof welcomeInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await db.runner.update({
    where: { id: runnerId },
    data: { ...input, welcomedAt: new Date(now) },
  });
}
