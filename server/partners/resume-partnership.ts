import type { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { changeState } from "./change-state";
import type { partnershipIdInput } from "./end-partnership";

/** Goes on with a paused partnership; either side may. */
export async function resumePartnership(
  { partnershipId }: z.infer<typeof partnershipIdInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await changeState({ partnershipId, runnerId, to: "active", now });
}
