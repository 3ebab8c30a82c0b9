import { type TargetBand, usualBand } from "@/domain/live-run/target-band";
import { nextPlannedRuns } from "@/server/planned-runs/next-planned-runs";
import { db } from "@/server/platform/db";
import { env } from "@/server/platform/env";
import { zonesOf } from "@/server/privacy/queries";
import { waitingNote } from "./note-queries";

const HOUR_MS = 3_600_000;
const LATE_MS = 3 * HOUR_MS;
const AHEAD_MS = 18 * HOUR_MS;
const USUAL_MS = 42 * 24 * HOUR_MS;
const LEAST_METRES = 2_000;

/** What a phone keeps so that it can record, speak and count without a signal. */
export async function sessionPack(runnerId: string, now: number) {
  const [runner, zones, plan, band, note, tens] = await Promise.all([
    db.runner.findUniqueOrThrow({
      where: { id: runnerId },
      select: { id: true, name: true, unit: true, persona: true },
    }),
    zonesOf([runnerId]),
    planOf(runnerId, now),
    usualBandOf(runnerId, now),
    waitingNote(runnerId),
    startTens(runnerId),
  ]);
  const hasWeather = env().weatherUrl !== undefined;
  return {
    ...{ ...runner, zones: zones.get(runnerId) ?? null, plan, band, note, hasWeather },
    startTens: tens,
  };
}

/** The planned run that is on now, or is the next within the day. */
async function planOf(runnerId: string, now: number) {
  const plan = (await nextPlannedRuns([runnerId], now - LATE_MS)).get(runnerId);
  if (!plan || plan.startsAt > now + AHEAD_MS) return null;
  return { startsAt: plan.startsAt, minutes: plan.plannedMinutes };
}

/** The pace at which this runner has mostly run outdoors in the last six weeks. */
async function usualBandOf(runnerId: string, now: number): Promise<TargetBand | null> {
  const runs = await db.run.findMany({
    where: {
      runnerId,
      startedAt: { gt: new Date(now - USUAL_MS) },
      indoor: false,
      implausible: false,
      distanceMetres: { gte: LEAST_METRES },
    },
    select: { movingSeconds: true, distanceMetres: true },
  });
  return usualBand(
    runs.map(({ movingSeconds, distanceMetres }) => (movingSeconds / (distanceMetres ?? 1)) * 1000),
  );
}

/** How often Start Ten was begun, and how often the runner kept going past the ten minutes. */
async function startTens(runnerId: string): Promise<{ begun: number; keptGoing: number }> {
  const [row] = await db.$queryRaw<{ begun: number; kept: number }[]>`
    SELECT count(*)::int AS begun, (count(*) FILTER (WHERE moving_seconds >= 660))::int AS kept
    FROM run WHERE runner_id = ${runnerId}::uuid AND source = 'recorded' AND summary->'live'->>'plan' = 'ten'`;
  return { begun: row?.begun ?? 0, keptGoing: row?.kept ?? 0 };
}
