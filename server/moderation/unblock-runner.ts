import type { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import type { runnerIdInput } from "./block-runner";

/** Takes one's own block back; what it ended stays ended, and a block of the other side stays too. */
export async function unblockRunner(
  { runnerId: blockedId }: z.infer<typeof runnerIdInput>,
  { runnerId: blockerId }: Acting,
): Promise<void> {
  await db.block.deleteMany({ where: { blockerId, blockedId } });
}
