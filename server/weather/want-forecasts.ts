import "server-only";
import { db } from "@/server/platform/db";
import { env } from "@/server/platform/env";
import { enqueueMany } from "@/server/platform/jobs/enqueue";
import { placeName, type WeatherPlace, weatherPlace } from "./place";

const minuteMs = 60_000;
const freshMs = 3 * 60 * minuteMs;
/** The pause after a failure; it doubles with each further one, up to six hours. */
const pauseMs = 10 * minuteMs;
const longestPauseMs = 36 * pauseMs;

/** How far ahead a forecast reaches. */
export const forecastDays = 15;

/** Has a job fetch the forecasts of these points that are missing or old; without a provider nothing. */
export async function wantForecasts(
  points: readonly { latitude: number | null; longitude: number | null }[],
  now: number,
  weatherUrl = env().weatherUrl,
): Promise<number> {
  if (!weatherUrl) return 0;
  const places = new Map<string, WeatherPlace>();
  for (const { latitude, longitude } of points) {
    if (latitude === null || longitude === null) continue;
    const place = weatherPlace({ latitude, longitude });
    places.set(placeName(place), place);
  }
  if (places.size === 0) return 0;
  const known = await db.weatherForecast.findMany({
    where: { OR: [...places.values()] },
    select: {
      latitudeTenths: true,
      longitudeTenths: true,
      fetchedAt: true,
      triedAt: true,
      failures: true,
    },
  });
  for (const row of known) if (!isDue(row, now)) places.delete(placeName(row));
  const slot = Math.floor(now / pauseMs);
  const jobs = [...places].map(([name, payload]) => ({ payload, key: `${name}:${slot}` }));
  await db.$transaction((tx) => enqueueMany(tx, "weather.fetch", jobs));
  return jobs.length;
}

type Row = { fetchedAt: Date | null; triedAt: Date; failures: number };

function isDue({ fetchedAt, triedAt, failures }: Row, now: number): boolean {
  const isOld = fetchedAt === null || now - fetchedAt.getTime() >= freshMs;
  const pause = failures === 0 ? 0 : Math.min(pauseMs * 2 ** (failures - 1), longestPauseMs);
  return isOld && now - triedAt.getTime() >= pause;
}
