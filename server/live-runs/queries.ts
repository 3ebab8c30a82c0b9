import { db } from "@/server/platform/db";

export type HeldChunks = {
  /** Numbers of the pieces that are here. */
  held: number[];
  /** Whether the run has been made of them already. */
  saved: boolean;
};

/** What the server has of an own live run, so that a phone sends only the rest. */
export async function heldChunks(runId: string, runnerId: string): Promise<HeldChunks> {
  const [run, chunks] = await Promise.all([
    db.run.findUnique({ where: { runnerId_id: { runnerId, id: runId } }, select: { id: true } }),
    db.liveChunk.findMany({
      where: { runnerId, runId },
      select: { seq: true },
      orderBy: { seq: "asc" },
    }),
  ]);
  return { held: chunks.map(({ seq }) => seq), saved: run !== null };
}
