import { z } from "zod";
import { type Forecast, forecastsAt } from "@/server/weather/queries";
import { wantForecasts } from "@/server/weather/want-forecasts";

/** A tenth of a degree, some 11 km: all that a phone says of where it is. */
export const askWeatherInput = z.strictObject({
  latitudeTenths: z.int().min(-900).max(900),
  longitudeTenths: z.int().min(-1_800).max(1_800),
});

const RUN_MS = 3_600_000;

/** The weather of the coming hour; null while it is still being fetched, or where nobody foretells it. */
export async function askWeather(
  { latitudeTenths, longitudeTenths }: z.infer<typeof askWeatherInput>,
  now: number,
): Promise<Forecast | null> {
  const point = { latitude: latitudeTenths / 10, longitude: longitudeTenths / 10 };
  await wantForecasts([point], now);
  const [forecast] = await forecastsAt(point, [{ startsAt: now, endsAt: now + RUN_MS }], now);
  return forecast ?? null;
}
