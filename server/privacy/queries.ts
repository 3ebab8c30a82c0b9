import type { HomeZones } from "@/domain/privacy/home-zones";
import { db } from "@/server/platform/db";

/** The runner's own places, as they set them. */
export async function ownPlaces(runnerId: string) {
  return db.homePlace.findMany({
    where: { runnerId },
    select: { id: true, name: true, latitude: true, longitude: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
}

/** The zones of runners, for cutting what others see; only those who have set a place. */
export async function zonesOf(runnerIds: readonly string[]): Promise<Map<string, HomeZones>> {
  const rows = await db.runnerGrid.findMany({
    where: { runnerId: { in: [...runnerIds] } },
    select: {
      ...{ runnerId: true, north: true, east: true, seed: true },
      runner: {
        select: {
          homePlaces: { select: { latitude: true, longitude: true }, orderBy: { id: "asc" } },
        },
      },
    },
  });
  return new Map(
    rows
      .filter(({ runner }) => runner.homePlaces.length > 0)
      .map(({ runnerId, runner, ...secret }) => [runnerId, { secret, places: runner.homePlaces }]),
  );
}
