"use client";

import { useEffect, useState } from "react";
import type { LiveSession } from "@/client/live-run/live-session";
import { keptWeather, loadWeather } from "@/client/live-run/load-weather";
import type { SessionPack } from "@/client/live-run/server-calls";
import type { RunWeather } from "@/domain/weather/forecast";
import type { SeenPlace } from "./use-tracking";

/** The weather where the runner stands: what was kept, then what is foretold now, asked once a page. */
export function useWeather(
  { database }: LiveSession,
  pack: SessionPack | null,
  place: SeenPlace | null,
): RunWeather | null {
  const [weather, setWeather] = useState<RunWeather | null>(null);
  const mayAsk = pack?.hasWeather === true && place !== null;
  useEffect(() => {
    void keptWeather(database).then((kept) => kept && setWeather((now) => now ?? kept));
  }, [database]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a tenth of a degree does not change on a run.
  useEffect(() => {
    if (!mayAsk || !place) return;
    void loadWeather(database, place).then((loaded) => loaded && setWeather(loaded));
  }, [database, mayAsk]);
  return weather;
}
