import "server-only";
import { lookup } from "node:dns/promises";
import { z } from "zod";
import type { ForecastHour } from "@/domain/weather/forecast";
import { AppError } from "@/server/platform/errors";
import { fetcher } from "@/server/platform/fetch/safe-fetch";
import type { WeatherPlace } from "./place";

const within = (least: number, most: number) => z.number().min(least).max(most).nullable();

const answer = z.object({
  hourly: z.object({
    time: z.array(z.int().positive()).min(1).max(500),
    temperature_2m: z.array(within(-90, 65)),
    apparent_temperature: z.array(within(-120, 90)),
    precipitation_probability: z.array(within(0, 100)),
    precipitation: z.array(within(0, 500)),
    wind_speed_10m: z.array(within(0, 500)),
    weather_code: z.array(within(0, 99)),
  }),
});

/** The operator names the provider, so it may also stand in the operator's own network; redirects are not followed. */
const ask = fetcher({
  isAllowed: () => true,
  protocols: ["https:", "http:"],
  resolve: (host) => lookup(host, { all: true }),
  timeoutMs: 5_000,
  mostBytes: 300_000,
});

/**
 * The forecast of a place by Open-Meteo's protocol (open-meteo.com/en/docs), hour by hour. Throws AppError
 * "unavailable" for a provider that is dead, slow or says something else.
 */
export async function askProvider(
  weatherUrl: string,
  { latitudeTenths, longitudeTenths }: WeatherPlace,
): Promise<ForecastHour[]> {
  const url = new URL("v1/forecast", `${weatherUrl.replace(/\/$/, "")}/`);
  url.search = new URLSearchParams({
    latitude: (latitudeTenths / 10).toFixed(1),
    longitude: (longitudeTenths / 10).toFixed(1),
    hourly:
      "temperature_2m,apparent_temperature,precipitation_probability,precipitation,wind_speed_10m,weather_code",
    timeformat: "unixtime",
    timezone: "GMT",
    forecast_days: "16",
  }).toString();
  const { status, body } = await ask(url.href);
  const read = status === 200 ? answer.safeParse(parsed(body.toString("utf8"))) : null;
  if (!read?.success) throw new AppError("unavailable", "no-forecast", "No forecast came.");
  return hoursOf(read.data.hourly);
}

function hoursOf(hourly: z.infer<typeof answer>["hourly"]): ForecastHour[] {
  return hourly.time.flatMap((seconds, index) => {
    const celsius = hourly.temperature_2m[index] ?? null;
    const code = hourly.weather_code[index] ?? null;
    if (celsius === null || code === null) return [];
    return {
      at: seconds * 1_000,
      celsius,
      feelsCelsius: hourly.apparent_temperature[index] ?? celsius,
      chance: Math.round(hourly.precipitation_probability[index] ?? 0),
      millimetres: hourly.precipitation[index] ?? 0,
      windKmh: hourly.wind_speed_10m[index] ?? 0,
      code,
    };
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
