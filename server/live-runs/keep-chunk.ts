import { createHash } from "node:crypto";
import { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { readLog } from "./read-log";

export const MOST_CHUNK_BYTES = 256 * 1024;
const MOST_CHUNKS = 2_000;
/** What one runner may have on its way at once. */
const MOST_WAITING_BYTES = 24 * 1024 * 1024;

export const chunkInput = z.strictObject({
  runId: z.uuid(),
  seq: z
    .int()
    .min(0)
    .max(MOST_CHUNKS - 1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/**
 * Keeps one piece of a live run's log until the run is made of all of them. The same piece again changes
 * nothing; another piece under its number is refused.
 */
export async function keepChunk(
  { runId, seq, sha256, content }: z.infer<typeof chunkInput> & { content: Uint8Array },
  { runnerId, now }: Acting,
): Promise<void> {
  const hash = new Uint8Array(createHash("sha256").update(content).digest());
  if (Buffer.from(hash).toString("hex") !== sha256) {
    throw new AppError("refused", "damaged", "This piece of the run was damaged on its way.");
  }
  readLog(content);
  const key = { runnerId_runId_seq: { runnerId, runId, seq } };
  const held = await db.liveChunk.findUnique({ where: key, select: { sha256: true } });
  if (held) return refuseOther(held.sha256, hash);
  await requireRoom(runnerId, content.length);
  const { count } = await db.liveChunk.createMany({
    data: {
      runnerId,
      runId,
      seq,
      sha256: hash,
      content: new Uint8Array(content),
      createdAt: new Date(now),
    },
    skipDuplicates: true,
  });
  if (count === 0) {
    const first = await db.liveChunk.findUnique({ where: key, select: { sha256: true } });
    if (first) refuseOther(first.sha256, hash);
  }
}

function refuseOther(held: Uint8Array, sent: Uint8Array): void {
  if (Buffer.compare(held, sent) === 0) return;
  throw new AppError(
    "conflict",
    "other-piece",
    "Another piece of this run is here under that number.",
  );
}

async function requireRoom(runnerId: string, bytes: number): Promise<void> {
  const [row] = await db.$queryRaw<{ waiting: number }[]>`
    SELECT coalesce(sum(octet_length(content)), 0)::int AS waiting FROM live_chunk WHERE runner_id = ${runnerId}::uuid`;
  if ((row?.waiting ?? 0) + bytes > MOST_WAITING_BYTES) {
    throw new AppError(
      "too-large",
      "too-much-waiting",
      "Too many unfinished runs wait on the server. They are kept on the phone.",
    );
  }
}
