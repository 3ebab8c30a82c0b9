/** What is foretold for the hour that begins at `at` (epoch milliseconds). */
export type ForecastHour = {
  at: number;
  celsius: number;
  feelsCelsius: number;
  /** Of rain or snow, 0 to 100. */
  chance: number;
  millimetres: number;
  windKmh: number;
  /** WMO code 4677 as the provider simplifies it: 0 clear … 99 thunderstorm with hail. */
  code: number;
};

export type Sky = "clear" | "cloudy" | "fog" | "rain" | "snow" | "thunder";

/** The weather of a run: at its start, and the worst on the way. */
export type RunWeather = {
  sky: Sky;
  celsius: number;
  feelsCelsius: number;
  chance: number;
  windKmh: number;
};

const hourMs = 3_600_000;
const order: readonly Sky[] = ["clear", "cloudy", "fog", "rain", "snow", "thunder"];

/** What the forecast says of a run, or null where it does not reach so far. */
export function weatherDuring(
  hours: readonly ForecastHour[],
  { startsAt, endsAt }: { startsAt: number; endsAt: number },
): RunWeather | null {
  const during = hours.filter(
    ({ at }) => at + hourMs > startsAt && at < Math.max(endsAt, startsAt + 1),
  );
  const [first] = during;
  if (!first || first.at > startsAt) return null;
  const worst = Math.max(...during.map(({ code }) => order.indexOf(skyOf(code))));
  return {
    sky: order[worst] ?? "clear",
    celsius: first.celsius,
    feelsCelsius: first.feelsCelsius,
    chance: Math.max(...during.map(({ chance }) => chance)),
    windKmh: Math.max(...during.map(({ windKmh }) => windKmh)),
  };
}

/** The sky of a WMO code. */
export function skyOf(code: number): Sky {
  if (code >= 95) return "thunder";
  if (code === 85 || code === 86 || (code >= 71 && code <= 77)) return "snow";
  if (code >= 51) return "rain";
  if (code === 45 || code === 48) return "fog";
  return code >= 2 ? "cloudy" : "clear";
}
