import "server-only";
import { forecastDays, wantForecasts } from "@/server/weather/want-forecasts";
import { instancesIn } from "./instances-in";

const dayMs = 86_400_000;
/** Looking through all group runs each minute would cost more than a forecast is worth. */
const everyMinutes = 5;

/** Has the forecasts fetched of all places where a group run is to come that the forecast reaches. */
export async function wantWeather(now: number): Promise<void> {
  if (Math.floor(now / 60_000) % everyMinutes !== 0) return;
  const window = { from: now, to: now + forecastDays * dayMs };
  const where = {
    OR: [{ latitude: { not: null } }, { changes: { some: { latitude: { not: null } } } }],
  };
  const instances = await instancesIn(where, null, window);
  await wantForecasts(
    instances.filter(({ cancelled }) => !cancelled),
    now,
  );
}
