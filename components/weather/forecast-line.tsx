import { Cloud, CloudFog, CloudLightning, CloudRain, CloudSnow, Sun } from "lucide-react";
import type { DistanceUnit } from "@/domain/units/distance";
import { weatherWords } from "@/domain/weather/weather-words";
import type { Forecast } from "@/server/weather/queries";

const icons = {
  clear: Sun,
  cloudy: Cloud,
  fog: CloudFog,
  rain: CloudRain,
  snow: CloudSnow,
  thunder: CloudLightning,
};

/** The weather of a run in an icon and a few words; nothing where none is known. */
export function ForecastLine({
  forecast,
  unit,
}: {
  forecast: Forecast | null;
  unit: DistanceUnit;
}) {
  if (!forecast) return null;
  const Icon = icons[forecast.sky];
  return (
    <span className="inline-flex items-center gap-1.5 text-muted text-xs">
      <Icon aria-hidden="true" className="size-4 shrink-0" />
      {weatherWords(forecast, unit)}
    </span>
  );
}
