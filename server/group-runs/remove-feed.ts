import { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";

export const removeFeedInput = z.strictObject({ clubId: z.uuid().nullable() });

/** Ends the secret address of a runner's calendar; where there is none nothing changes. */
export async function removeFeed(
  { clubId }: z.infer<typeof removeFeedInput>,
  { runnerId }: Acting,
): Promise<void> {
  await db.calendarFeed.deleteMany({ where: { runnerId, clubId } });
}
