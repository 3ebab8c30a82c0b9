import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { hotTransaction } from "@/server/platform/hot-statements";
import { saveRun } from "@/server/runs/save-run";
import { dropChunks, takeChunks } from "./chunk-statements";
import { readLog } from "./read-log";
import { recordedRun } from "./recorded-run";

export const finishRunInput = z.strictObject({
  id: z.uuid(),
  chunks: z.int().min(1).max(2_000),
  /** Of the whole log. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The phone's clock now, to know by how much it is wrong. */
  phoneNow: z.number(),
  zone: z.string().max(64),
  plan: z.enum(["open", "ten"]),
  after: z.strictObject({
    effort: z.int().min(1).max(10).nullable(),
    mood: z.literal([1, 2, 3, 4, 5]).nullable(),
    talk: z.enum(["sentences", "words", "none"]).nullable(),
    note: z.string().trim().max(2_000),
  }),
  /** The partner's word that was heard on the way. */
  heardNote: z.uuid().nullish(),
});

export type FinishRunInput = z.infer<typeof finishRunInput>;

/**
 * Makes the run of its pieces, computed anew from the log, and drops them, in one transaction. Asked again
 * it answers with the run that is there.
 */
export async function finishRun(
  input: FinishRunInput,
  { runnerId, now }: Acting,
): Promise<{ id: string; isNew: boolean }> {
  const runner = await db.runner.findUniqueOrThrow({
    where: { id: runnerId },
    select: { zone: true, dayStartMinutes: true, runVisibility: true },
  });
  const mine = { where: { runnerId_id: { runnerId, id: input.id } }, select: { id: true } };
  if (await db.run.findUnique(mine)) return { id: input.id, isNew: false };
  const isNew = await hotTransaction(async (on) => {
    const content = await takeChunks(runnerId, input, on);
    if (content === null) return false;
    const digest = createHash("sha256").update(content).digest();
    if (digest.toString("hex") !== input.sha256) {
      throw new AppError("refused", "damaged", "The pieces do not make the run that was recorded.");
    }
    const run = recordedRun(readLog(content, ANY_LENGTH), input, {
      runner: { ...runner, runnerId },
      now,
    });
    const file = {
      sha256: new Uint8Array(digest),
      session: 0,
      name: `live-${run.localDate}.ndjson`,
      bytes: content.length,
      content: gzipSync(content),
    };
    await saveRun({ ...run, file }, now, on);
    await dropChunks(runnerId, input.id, on);
    return true;
  });
  if (input.heardNote) {
    await db.liveNote.updateMany({
      where: { id: input.heardNote, runnerId, heardAt: null },
      data: { heardAt: new Date(now) },
    });
  }
  return { id: input.id, isNew };
}

const ANY_LENGTH = Number.POSITIVE_INFINITY;
