import type { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { changeState } from "./change-state";
import type { partnershipIdInput } from "./end-partnership";

/** Pauses a partnership; either side may, and it keeps its place among the three. */
export async function pausePartnership(
  { partnershipId }: z.infer<typeof partnershipIdInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await changeState({ partnershipId, runnerId, to: "paused", now });
}
