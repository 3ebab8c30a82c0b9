import { createHash } from "node:crypto";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { newId } from "@/server/platform/new-id";

const MOST_OF_RUN = 300;
const MOST_OF_ADDRESS = 40;
const MOST_OF_READER = 3;
/** A process says every five seconds that its seats are taken; one that has died leaves them after this. */
export const SEAT_FRESH_MS = 30_000;

export type SeatWish = {
  shareId: string;
  processId: string;
  /** Who watches: a runner's id, else their address. */
  readerKey: string;
  address: string;
};

type Taken = { run: number; address: number; reader: number };

/**
 * Takes a seat before a share, counted over all web processes at once: 300 a run, 40 an address, 3 a watcher of one
 * run. Throws AppError "too-many" where there is none left.
 */
export async function takeSeat(
  { shareId, processId, readerKey, address }: SeatWish,
  now: number,
): Promise<string> {
  const [readerHash, addressHash] = [hashOf(readerKey), hashOf(address)];
  const id = newId();
  await db.$transaction(async (tx) => {
    // In this order for everybody, so that no two wait for one another.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`seats of ${shareId}`}, 0))`;
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`seats from ${address}`}, 0))`;
    const [taken] = await tx.$queryRaw<Taken[]>`
      SELECT count(*) FILTER (WHERE share_id = ${shareId}::uuid)::int AS run,
        count(*) FILTER (WHERE address_hash = ${addressHash})::int AS address,
        count(*) FILTER (WHERE share_id = ${shareId}::uuid AND reader_hash = ${readerHash})::int AS reader
      FROM live_seat
      WHERE (share_id = ${shareId}::uuid OR address_hash = ${addressHash})
        AND seen_at > ${new Date(now - SEAT_FRESH_MS)}`;
    if (taken && isFull(taken)) {
      throw new AppError(
        "too-many",
        "too-many-watchers",
        "Too many watch from here already. Close another one.",
      );
    }
    await tx.liveSeat.create({
      data: { id, shareId, processId, readerHash, addressHash, seenAt: new Date(now) },
    });
  });
  return id;
}

function isFull({ run, address, reader }: Taken): boolean {
  return run >= MOST_OF_RUN || address >= MOST_OF_ADDRESS || reader >= MOST_OF_READER;
}

function hashOf(text: string): Buffer<ArrayBuffer> {
  return Buffer.from(createHash("sha256").update(text).digest());
}
