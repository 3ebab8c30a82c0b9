import "server-only";
import { db } from "@/server/platform/db";
import type { DueScan, JobHandlers } from "@/server/platform/jobs/handlers";
import { fetchForecastJob } from "./fetch-job";

const keptMs = 3 * 86_400_000;

/** The jobs of the weather, for the worker. */
export function weatherJobs(weatherUrl: string | undefined): Pick<JobHandlers, "weather.fetch"> {
  return { "weather.fetch": fetchForecastJob(weatherUrl) };
}

/** Forgets forecasts that nobody has asked for in three days. */
export const sweepForecasts: DueScan = {
  name: "sweep-forecasts",
  async run(now) {
    await db.weatherForecast.deleteMany({ where: { triedAt: { lt: new Date(now - keptMs) } } });
  },
};
