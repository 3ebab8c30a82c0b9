import type { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import { visiblePartnership } from "./access";
import type { partnershipIdInput } from "./end-partnership";

/** Goes on with a paused partnership; either side may. */
export async function resumePartnership(
  { partnershipId }: z.infer<typeof partnershipIdInput>,
  { runnerId }: Acting,
): Promise<void> {
  const { count } = await db.partnership.updateMany({
    where: { id: partnershipId, ...visiblePartnership(runnerId) },
    data: { state: "active" },
  });
  if (count === 0) throw notFound("partnership");
}
