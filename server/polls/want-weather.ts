import "server-only";
import { db } from "@/server/platform/db";
import { forecastDays, wantForecasts } from "@/server/weather/want-forecasts";

const dayMs = 86_400_000;

/** Has the forecasts fetched of all places that an open poll asks about within the forecast's reach. */
export async function wantPollWeather(now: number): Promise<void> {
  const soon = { gt: new Date(now), lt: new Date(now + forecastDays * dayMs) };
  const polls = await db.poll.findMany({
    where: { closedAt: null, latitude: { not: null }, options: { some: { startsAt: soon } } },
    select: { latitude: true, longitude: true },
  });
  await wantForecasts(polls, now);
}
