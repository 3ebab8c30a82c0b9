import { DaylightLine } from "@/components/group-runs/daylight-line";
import type { VenueLight } from "@/domain/daylight/light-at-venue";
import type { DistanceUnit } from "@/domain/units/distance";
import { ageWords } from "@/domain/weather/weather-words";
import type { Forecast } from "@/server/weather/queries";
import { ForecastLine } from "./forecast-line";

type RunWeatherProps = {
  run: {
    startsAt: number;
    endsAt: number;
    zone: string;
    daylight: VenueLight | null;
    forecast: Forecast | null;
  };
  me: { locale: string; unit: DistanceUnit };
  now: number;
};

/** Light and weather of a run, with the age of the forecast and whose it is. */
export function RunWeather({ run, me, now }: RunWeatherProps) {
  const { daylight, forecast } = run;
  if (!daylight && !forecast) return null;
  return (
    <div className="mb-6 grid gap-1.5">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <DaylightLine daylight={daylight} during={run} locale={me.locale} />
        <ForecastLine forecast={forecast} unit={me.unit} />
      </p>
      {forecast ? <WeatherSource fetchedAt={forecast.fetchedAt} now={now} /> : null}
    </div>
  );
}

/** How old a forecast is, and the credit that its provider asks for. */
export function WeatherSource({ fetchedAt, now }: { fetchedAt: number; now: number }) {
  return (
    <p className="text-muted text-xs">
      Forecast {ageWords(fetchedAt, now)}, weather data by{" "}
      <a
        href="https://open-meteo.com/"
        rel="noreferrer"
        className="underline underline-offset-2 hover:text-ink"
      >
        Open-Meteo.com
      </a>
    </p>
  );
}
