import { createHash } from "node:crypto";
import { AppError } from "@/server/platform/errors";
import { hotStatement, hotTransaction } from "@/server/platform/hot-statements";
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

const lock = hotStatement(
  "live-seat-lock",
  "SELECT pg_advisory_xact_lock(hashtextextended($1, 3))",
);

const takenNow = hotStatement<Taken>(
  "live-seats-taken",
  `SELECT count(*) FILTER (WHERE share_id = $1)::int AS run,
     count(*) FILTER (WHERE address_hash = $2)::int AS address,
     count(*) FILTER (WHERE share_id = $1 AND reader_hash = $3)::int AS reader
   FROM live_seat WHERE (share_id = $1 OR address_hash = $2) AND seen_at > $4`,
);

const sit = hotStatement(
  "live-seat-take",
  `INSERT INTO live_seat (id, share_id, process_id, reader_hash, address_hash, seen_at)
   VALUES ($1, $2, $3, $4, $5, $6)`,
);

/**
 * Takes a seat before a share, counted over all web processes at once: 300 a run, 40 an address, 3 a watcher of one
 * run. Throws AppError "too-many" where there is none left.
 */
export async function takeSeat(
  { shareId, processId, readerKey, address }: SeatWish,
  now: number,
): Promise<string> {
  const [reader, from] = [hashOf(readerKey), hashOf(address)];
  const id = newId();
  await hotTransaction(async (on) => {
    // In this order for everybody, so that no two wait for one another.
    await lock([`seats of ${shareId}`], on);
    await lock([`seats from ${address}`], on);
    const fresh = new Date(now - SEAT_FRESH_MS);
    const [taken] = await takenNow([shareId, from, reader, fresh], on);
    if (taken && isFull(taken)) {
      throw new AppError(
        "too-many",
        "too-many-watchers",
        "Too many watch from here already. Close another one.",
      );
    }
    await sit([id, shareId, processId, reader, from, new Date(now)], on);
  });
  return id;
}

function isFull({ run, address, reader }: Taken): boolean {
  return run >= MOST_OF_RUN || address >= MOST_OF_ADDRESS || reader >= MOST_OF_READER;
}

function hashOf(text: string): Buffer<ArrayBuffer> {
  return Buffer.from(createHash("sha256").update(text).digest());
}
