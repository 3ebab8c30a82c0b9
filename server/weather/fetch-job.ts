import "server-only";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import type { JobHandler } from "@/server/platform/jobs/handlers";
import { log } from "@/server/platform/log/log";
import { askProvider } from "./ask-provider";

/** Fetches the forecast of one place and keeps it; one that does not come leaves the last one as it is. */
export function fetchForecastJob(weatherUrl: string | undefined): JobHandler<"weather.fetch"> {
  return async (place, { now }) => {
    if (!weatherUrl) return;
    const at = new Date(now);
    const where = { latitudeTenths_longitudeTenths: place };
    try {
      const hours = await askProvider(weatherUrl, place);
      const data = { hours, fetchedAt: at, triedAt: at, failures: 0 };
      await db.weatherForecast.upsert({ where, create: { ...place, ...data }, update: data });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      log.info({ reason: error.reason }, "No forecast came; the last one stays.");
      await db.weatherForecast.upsert({
        where,
        create: { ...place, triedAt: at, failures: 1 },
        update: { triedAt: at, failures: { increment: 1 } },
      });
    }
  };
}
