import type { DistanceUnit } from "@/domain/units/distance";
import type { RunWeather, Sky } from "./forecast";

const skies: Record<Sky, string> = {
  clear: "clear",
  cloudy: "cloudy",
  fog: "fog",
  rain: "rain",
  snow: "snow",
  thunder: "thunderstorm",
};

const windy = 30;
const feltDifference = 3;

/** The weather of a run in a few words: "7°, feels like 3°, rain 60 %, windy". Fahrenheit goes with miles. */
export function weatherWords(weather: RunWeather, unit: DistanceUnit): string {
  const { sky, celsius, feelsCelsius, chance, windKmh } = weather;
  const felt = Math.abs(celsius - feelsCelsius) >= feltDifference;
  const wet = sky === "rain" || sky === "snow" || sky === "thunder";
  return [
    degrees(celsius, unit),
    felt ? `feels like ${degrees(feelsCelsius, unit)}` : "",
    wet || chance < 30 ? skies[sky] : `${skies[sky]}, rain ${chance} %`,
    wet && chance > 0 ? `${chance} %` : "",
    windKmh >= windy ? "windy" : "",
  ]
    .filter(Boolean)
    .join(", ")
    .replace(/(rain|snow|thunderstorm), (\d+ %)/, "$1 $2");
}

function degrees(celsius: number, unit: DistanceUnit): string {
  return `${Math.round(unit === "mi" ? celsius * 1.8 + 32 : celsius)}°`.replace("-", "−");
}

/** How old a forecast is: "just now", "2 h ago". */
export function ageWords(fetchedAt: number, now: number): string {
  const minutes = Math.max(0, Math.floor((now - fetchedAt) / 60_000));
  if (minutes < 5) return "just now";
  if (minutes < 90) return `${minutes} min ago`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h ago` : `${Math.round(hours / 24)} days ago`;
}
