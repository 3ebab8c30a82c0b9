import { type ForecastHour, type RunWeather, weatherDuring } from "@/domain/weather/forecast";
import { db } from "@/server/platform/db";
import { weatherPlace } from "./place";

/** The weather of a run as it was foretold at `fetchedAt` (epoch milliseconds). */
export type Forecast = RunWeather & { fetchedAt: number };

type Point = { latitude: number | null; longitude: number | null };
type Run = { startsAt: number; endsAt: number };

const staleMs = 2 * 86_400_000;

/** The stored forecasts of runs at one point, each or null; nothing is fetched here, so nobody waits. */
export async function forecastsAt(
  { latitude, longitude }: Point,
  runs: readonly Run[],
  now: number,
): Promise<(Forecast | null)[]> {
  const none = runs.map(() => null);
  if (latitude === null || longitude === null || runs.every(({ endsAt }) => endsAt <= now)) {
    return none;
  }
  const row = await db.weatherForecast.findUnique({
    where: { latitudeTenths_longitudeTenths: weatherPlace({ latitude, longitude }) },
    select: { fetchedAt: true, hours: true },
  });
  if (!row?.fetchedAt || now - row.fetchedAt.getTime() > staleMs) return none;
  const fetchedAt = row.fetchedAt.getTime();
  const hours = row.hours as ForecastHour[];
  return runs.map((run) => {
    const weather = run.endsAt > now ? weatherDuring(hours, run) : null;
    return weather && { ...weather, fetchedAt };
  });
}
