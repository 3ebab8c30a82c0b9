import type { RunWeather } from "@/domain/weather/forecast";
import { type LiveDatabase, WEATHER } from "./live-database";
import { mutate } from "./server-calls";

type KeptWeather = { askedAt: number; weather: RunWeather };

const FRESH_MS = 3 * 3_600_000;
const TRIES = 4;
const REST_MS = 5_000;

/** The weather that was loaded within the last three hours; null where there is none. */
export async function keptWeather(database: LiveDatabase): Promise<RunWeather | null> {
  const kept = (await database.get("kept", WEATHER)) as KeptWeather | undefined;
  return kept && Date.now() - kept.askedAt < FRESH_MS ? kept.weather : null;
}

/**
 * Asks for the weather of a place, of which a tenth of a degree is all that leaves the phone, and keeps it for a start without a
 * signal. The server may have to fetch it first, so it is asked a few times.
 */
export async function loadWeather(
  database: LiveDatabase,
  tenths: { latitudeTenths: number; longitudeTenths: number },
): Promise<RunWeather | null> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const said = await mutate<RunWeather | null>("liveRuns.askWeather", tenths);
    if (!said?.ok) return null;
    if (said.answer) {
      const kept: KeptWeather = { askedAt: Date.now(), weather: said.answer };
      await database.put("kept", kept, WEATHER).catch(() => {});
      return said.answer;
    }
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
  }
  return null;
}
