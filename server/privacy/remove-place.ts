import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";

/** Hides a place no longer. The grid stays, so that a place set again is cut as it was. */
export async function removePlace({ id }: { id: string }, { runnerId }: Acting): Promise<void> {
  const { count } = await db.homePlace.deleteMany({ where: { runnerId, id } });
  if (count === 0) throw notFound("place");
}
