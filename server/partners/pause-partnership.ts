import type { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import { visiblePartnership } from "./access";
import type { partnershipIdInput } from "./end-partnership";

/** Pauses a partnership; either side may, and it keeps its place among the three. */
export async function pausePartnership(
  { partnershipId }: z.infer<typeof partnershipIdInput>,
  { runnerId }: Acting,
): Promise<void> {
  const { count } = await db.partnership.updateMany({
    where: { id: partnershipId, ...visiblePartnership(runnerId) },
    data: { state: "paused" },
  });
  if (count === 0) throw notFound("partnership");
}
