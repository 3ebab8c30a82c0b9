import { z } from "zod";
import { cheerWords } from "@/domain/feed/cheer-words";
import { notify } from "@/server/notifications/notify";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { requireRun } from "./require-run";

export const runIdInput = z.strictObject({ runId: z.uuid() });
export const cheerRunInput = runIdInput.extend({ word: z.enum(cheerWords) });

/** Cheers somebody's run with a word; another word takes the place of the first. Its runner is told once. */
export async function cheerRun(
  { runId, word }: z.infer<typeof cheerRunInput>,
  { runnerId: cheererId, now }: Acting,
): Promise<void> {
  const { runnerId, title } = await requireRun(runId, cheererId);
  if (runnerId === cheererId) {
    throw new AppError("refused", "own-run", "Cheers are for the runs of others.");
  }
  await db.$transaction(async (tx) => {
    const at = new Date(now);
    await tx.cheer.upsert({
      where: { runnerId_runId_cheererId: { runnerId, runId, cheererId } },
      create: { runnerId, runId, cheererId, word, at },
      update: { word },
    });
    const key = `cheer:${runId}:${cheererId}`;
    const facts = { runId, title };
    await notify(tx, { runnerId, actorId: cheererId, kind: "cheer", facts, key, now });
  });
}

/** Takes a cheer back; its runner's notice goes with it while it is unread. */
export async function takeCheerBack(
  { runId }: z.infer<typeof runIdInput>,
  { runnerId: cheererId }: Acting,
): Promise<void> {
  const { runnerId } = await requireRun(runId, cheererId);
  await db.$transaction([
    db.cheer.deleteMany({ where: { runnerId, runId, cheererId } }),
    db.notice.deleteMany({ where: { runnerId, key: `cheer:${runId}:${cheererId}`, readAt: null } }),
  ]);
}
