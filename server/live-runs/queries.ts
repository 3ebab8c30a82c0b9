import { db } from "@/server/platform/db";
import { zonesOf } from "@/server/privacy/queries";

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

/** What a phone keeps so that it can record, speak and count without a signal. */
export async function sessionPack(runnerId: string) {
  const runner = await db.runner.findUniqueOrThrow({
    where: { id: runnerId },
    select: { id: true, name: true, unit: true, persona: true },
  });
  const zones = (await zonesOf([runnerId])).get(runnerId) ?? null;
  return { ...runner, zones, startTens: await startTens(runnerId) };
}

/** How often Start Ten was begun, and how often the runner kept going past the ten minutes. */
async function startTens(runnerId: string): Promise<{ begun: number; keptGoing: number }> {
  const [row] = await db.$queryRaw<{ begun: number; kept: number }[]>`
    SELECT count(*)::int AS begun, (count(*) FILTER (WHERE moving_seconds >= 660))::int AS kept
    FROM run WHERE runner_id = ${runnerId}::uuid AND source = 'recorded' AND summary->'live'->>'plan' = 'ten'`;
  return { begun: row?.begun ?? 0, keptGoing: row?.kept ?? 0 };
}
