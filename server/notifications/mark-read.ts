import { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";

export const markReadInput = z.strictObject({
  /** Null for all. */
  ids: z.array(z.uuid()).max(100).nullable(),
});

/** Marks a runner's own notices as read; those of others, and those already read, stay as they are. */
export async function markRead(
  { ids }: z.infer<typeof markReadInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await db.notice.updateMany({
    where: { runnerId, readAt: null, ...(ids === null ? {} : { id: { in: ids } }) },
    data: { readAt: new Date(now) },
  });
}
