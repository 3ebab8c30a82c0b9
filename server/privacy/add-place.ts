import { randomInt } from "node:crypto";
import { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";

const MOST_PLACES = 5;
const FINE = 2 ** 40;
const SEEDS = 2 ** 31 - 1;

export const addPlaceInput = z.strictObject({
  id: z.uuid(),
  name: z
    .string()
    .trim()
    .min(1, "Give the place a name.")
    .max(60, "Keep the name under 60 characters."),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

/** Hides a place from everyone else, in all runs, also those of before. The first one makes the runner's grid. */
export async function addPlace(
  input: z.infer<typeof addPlaceInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM runner WHERE id = ${runnerId}::uuid FOR UPDATE`;
    if ((await tx.homePlace.count({ where: { runnerId } })) >= MOST_PLACES) {
      throw new AppError(
        "refused",
        "too-many-places",
        "Five places are the most. Remove one first.",
      );
    }
    await tx.runnerGrid.createMany({ data: { runnerId, ...newGrid() }, skipDuplicates: true });
    const place = { ...input, runnerId, createdAt: new Date(now) };
    await tx.homePlace.createMany({ data: place, skipDuplicates: true });
  });
}

function newGrid() {
  return { north: randomInt(FINE) / FINE, east: randomInt(FINE) / FINE, seed: randomInt(SEEDS) };
}
