import { expect, test } from "vitest";
import { type ForecastHour, skyOf, weatherDuring } from "@/domain/weather/forecast";
import { ageWords, weatherWords } from "@/domain/weather/weather-words";

const hourMs = 3_600_000;
const noon = Date.UTC(2026, 10, 24, 12);
const hour = (after: number, more: Partial<ForecastHour> = {}): ForecastHour => ({
  at: noon + after * hourMs,
  celsius: 8,
  feelsCelsius: 7,
  chance: 10,
  millimetres: 0,
  windKmh: 12,
  code: 2,
  ...more,
});

test("a run has the degrees of its start and the worst sky, chance and wind on its way", () => {
  const hours = [
    hour(0),
    hour(1, { celsius: 5, chance: 70, code: 61, windKmh: 33 }),
    hour(2, { code: 95 }),
  ];
  const run = { startsAt: noon + hourMs / 2, endsAt: noon + 2 * hourMs };
  expect(weatherDuring(hours, run)).toEqual({
    sky: "rain",
    celsius: 8,
    feelsCelsius: 7,
    chance: 70,
    windKmh: 33,
  });
});

test("where the forecast does not reach there is none, also when it begins too late", () => {
  const late = { startsAt: noon + 5 * hourMs, endsAt: noon + 6 * hourMs };
  expect(weatherDuring([hour(0), hour(1)], late)).toBeNull();
  const early = { startsAt: noon - hourMs, endsAt: noon + hourMs };
  expect(weatherDuring([hour(0), hour(1)], early)).toBeNull();
  expect(weatherDuring([], late)).toBeNull();
});

test("every code has its sky", () => {
  expect([0, 1, 2, 3, 45, 51, 67, 71, 80, 82, 85, 86, 95, 99].map(skyOf)).toEqual([
    ..."clear clear cloudy cloudy fog rain rain snow rain rain snow snow thunder thunder".split(
      " ",
    ),
  ]);
});

test("the weather is told in the runner's own degrees, and feeling only where it differs", () => {
  const rain = { sky: "rain", celsius: 7.4, feelsCelsius: 3, chance: 60, windKmh: 35 } as const;
  expect(weatherWords(rain, "km")).toBe("7°, feels like 3°, rain 60 %, windy");
  const frost = { sky: "clear", celsius: -4, feelsCelsius: -5, chance: 0, windKmh: 5 } as const;
  expect(weatherWords(frost, "km")).toBe("−4°, clear");
  expect(weatherWords(frost, "mi")).toBe("25°, clear");
  const grey = { sky: "cloudy", celsius: 11, feelsCelsius: 11, chance: 45, windKmh: 5 } as const;
  expect(weatherWords(grey, "km")).toBe("11°, cloudy, rain 45 %");
});

test("a forecast tells its age", () => {
  expect([0, 12, 200, 3_000].map((minutes) => ageWords(noon - minutes * 60_000, noon))).toEqual([
    "just now",
    "12 min ago",
    "3 h ago",
    "2 days ago",
  ]);
});
