"use client";

import { useEffect, useState } from "react";
import type { LiveSession } from "@/client/live-run/live-session";
import { keptWeather, loadWeather } from "@/client/live-run/load-weather";
import type { SessionPack } from "@/client/live-run/server-calls";
import type { RunWeather } from "@/domain/weather/forecast";
import type { SeenPlace } from "./use-tracking";

/** The weather where the runner stands: what was kept, then what is foretold now. */
export function useWeather(
  { database }: LiveSession,
  pack: SessionPack | null,
  place: SeenPlace | null,
): RunWeather | null {
  const [weather, setWeather] = useState<RunWeather | null>(null);
  const mayAsk = pack?.hasWeather === true && place !== null;
  const latitudeTenths = mayAsk ? Math.round(place.latitude * 10) : null;
  const longitudeTenths = mayAsk ? Math.round(place.longitude * 10) : null;
  useEffect(() => {
    void keptWeather(database).then((kept) => kept && setWeather((now) => now ?? kept));
  }, [database]);
  useEffect(() => {
    if (latitudeTenths === null || longitudeTenths === null) return;
    const tenths = { latitudeTenths, longitudeTenths };
    void loadWeather(database, tenths).then((loaded) => loaded && setWeather(loaded));
  }, [database, latitudeTenths, longitudeTenths]);
  return weather;
}
