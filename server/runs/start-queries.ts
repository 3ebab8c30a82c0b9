import { localMetres } from "@/domain/track/local-metres";
import { db } from "@/server/platform/db";
import type { TrackLine } from "./track-line";

const LATEST_RUNS = 30;
const SAME_PLACE_METRES = 250;
const MOST_STARTS = 3;

export type RunStart = { latitude: number; longitude: number; runs: number };

/** Where the runner's own latest runs began, the most frequent places first: what they may want to hide. */
export async function ownStarts(runnerId: string): Promise<RunStart[]> {
  const tracks = await db.runTrack.findMany({
    where: { runnerId },
    select: { line: true },
    orderBy: { run: { startedAt: "desc" } },
    take: LATEST_RUNS,
  });
  const starts: RunStart[] = [];
  for (const { line } of tracks) {
    const { segments } = JSON.parse(new TextDecoder().decode(line)) as TrackLine;
    const [latitude, longitude] = segments[0]?.[0] ?? [];
    if (latitude === undefined || longitude === undefined) continue;
    const near = starts.find(
      (one) => localMetres(one.latitude, one.longitude, latitude, longitude) < SAME_PLACE_METRES,
    );
    if (near) near.runs += 1;
    else starts.push({ latitude, longitude, runs: 1 });
  }
  return starts.toSorted((a, b) => b.runs - a.runs).slice(0, MOST_STARTS);
}
