import { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { newToken, tokenHash } from "@/server/platform/auth/token";
import { db } from "@/server/platform/db";
import { lockOpenPoll, requirePollOrganiser } from "./access";

export const pollIdInput = z.strictObject({ pollId: z.uuid() });

/** Makes the link that lets guests answer, or a new one in its place; it is told this once, only its hash is kept. */
export async function sharePoll(
  { pollId }: z.infer<typeof pollIdInput>,
  { runnerId, now }: Acting,
): Promise<{ path: string }> {
  const token = newToken();
  await writeHash({ pollId }, { runnerId, now }, tokenHash(token));
  return { path: `/poll/${token}` };
}

/** Ends the guests' link; who has answered keeps their own. */
export async function unsharePoll(
  { pollId }: z.infer<typeof pollIdInput>,
  acting: Acting,
): Promise<void> {
  await writeHash({ pollId }, acting, null);
}

async function writeHash(
  { pollId }: z.infer<typeof pollIdInput>,
  { runnerId, now }: Acting,
  guestTokenHash: Buffer<ArrayBuffer> | null,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const scope = await requirePollOrganiser(tx, pollId, runnerId);
    await lockOpenPoll(tx, scope);
    const data = { guestTokenHash, updatedAt: new Date(now) };
    await tx.poll.update({ where: { id: pollId }, data });
  });
}
