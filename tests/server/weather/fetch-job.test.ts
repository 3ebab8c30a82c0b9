import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { instancePage } from "@/server/group-runs/instance-queries";
import { connection, db } from "@/server/platform/db";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { pollPage } from "@/server/polls/queries";
import { fetchForecastJob } from "@/server/weather/fetch-job";
import { forecastsAt } from "@/server/weather/queries";
import { wantForecasts } from "@/server/weather/want-forecasts";
import { makeClub, factoryNow as now } from "@/tests/factories";
import { makeGroupRun } from "@/tests/group-run-factories";
import { makePoll } from "@/tests/poll-factories";
import { startWeatherServer, type WeatherServer } from "@/tests/setup/weather-server";

const minuteMs = 60_000;
const point = { latitude: 52.51627, longitude: 13.37769 };
const place = { latitudeTenths: 525, longitudeTenths: 134 };
const attempt = (at: number) => ({
  id: "1",
  now: at,
  isLast: true,
  signal: new AbortController().signal,
});
const run = { startsAt: now + 4 * 3_600_000, endsAt: now + 5 * 3_600_000 };

let weather: WeatherServer;
beforeAll(async () => {
  await openQueue();
  weather = await startWeatherServer(now);
});
afterAll(() => weather.close());
beforeEach(async () => {
  weather.behave("well");
  weather.asked.length = 0;
  await db.weatherForecast.deleteMany();
  await connection().pool.query(`DELETE FROM pgboss.job WHERE name = 'weather.fetch'`);
});

const fetchNow = (at = now) => fetchForecastJob(weather.url)(place, attempt(at));
const wanted = (at = now) => wantForecasts([point], at, weather.url);

test("only a place to a tenth of a degree leaves, and nothing of who runs there", async () => {
  expect(await wanted()).toBe(1);
  const { rows } = await connection().pool.query<{ data: typeof place }>(
    `SELECT data FROM pgboss.job WHERE name = 'weather.fetch'`,
  );
  expect(rows.map(({ data }) => data)).toEqual([place]);
  await fetchNow();
  expect(weather.asked.map((query) => [query.get("latitude"), query.get("longitude")])).toEqual([
    ["52.5", "13.4"],
  ]);
});

test("without a provider nothing is asked and nothing is queued", async () => {
  expect(await wantForecasts([point], now, undefined)).toBe(0);
  await fetchForecastJob(undefined)(place, attempt(now));
  expect(weather.asked).toEqual([]);
  expect(await db.weatherForecast.count()).toBe(0);
});

test("a stored forecast is shown with its age, on a group run and on a poll's times", async () => {
  await fetchNow();
  const { clubId, ownerId } = await makeClub();
  const at = await makeGroupRun(clubId, ownerId, point);
  const reader = { runnerId: ownerId, now: now + 30 * minuteMs };
  expect((await instancePage(at, reader)).forecast).toMatchObject({
    sky: "rain",
    celsius: 8.2,
    chance: 60,
    fetchedAt: now,
  });
  const poll = await makePoll(clubId, ownerId, point);
  expect((await pollPage(poll, reader)).options[0]?.forecast).toMatchObject({ sky: "rain" });
  const far = await makePoll(clubId, ownerId, { latitude: 10, longitude: 10 });
  expect((await pollPage(far, reader)).options[0]?.forecast).toBeNull();
});

test("a forecast is fetched again after three hours, however often it is wanted", async () => {
  await wanted();
  await fetchNow();
  expect(await wanted(now + 179 * minuteMs)).toBe(0);
  expect(await wanted(now + 180 * minuteMs)).toBe(1);
});

for (const how of ["wrong", "html", "error", "redirect", "huge"] as const) {
  test(`F15: a provider that answers ${how} leaves the last forecast, marked with its age`, async () => {
    await fetchNow();
    weather.behave(how);
    await fetchNow(now + 200 * minuteMs);
    const [forecast] = await forecastsAt(point, [run], now + 201 * minuteMs);
    expect(forecast).toMatchObject({ fetchedAt: now, celsius: 8.2 });
  });
}

test("F15: a slow provider costs its job five seconds and no page anything", async () => {
  weather.behave("slow");
  let given = false;
  const fetching = fetchNow().then(() => {
    given = true;
  });
  expect(await forecastsAt(point, [run], now)).toEqual([null]);
  expect(given).toBe(false);
  await fetching;
  expect(await db.weatherForecast.findFirst()).toMatchObject({ fetchedAt: null, failures: 1 });
  expect(await forecastsAt(point, [run], now)).toEqual([null]);
});

test("F15: a dead provider is asked less and less often, and at once forgotten as dead when it is back", async () => {
  weather.behave("error");
  await fetchNow();
  expect(await wanted(now + 9 * minuteMs)).toBe(0);
  expect(await wanted(now + 10 * minuteMs)).toBe(1);
  for (let minute = 10; minute <= 40; minute += 10) await fetchNow(now + minute * minuteMs);
  const last = now + 40 * minuteMs;
  expect(await wanted(last + 159 * minuteMs)).toBe(0);
  expect(await wanted(last + 160 * minuteMs)).toBe(1);
  weather.behave("well");
  await fetchNow(last + 160 * minuteMs);
  expect(await db.weatherForecast.findFirst()).toMatchObject({ failures: 0 });
  const dead = await startWeatherServer(now);
  await dead.close();
  await fetchForecastJob(dead.url)(place, attempt(last + 600 * minuteMs));
  expect(await db.weatherForecast.findFirst()).toMatchObject({ failures: 1 });
});

test("a forecast of two days ago is no longer shown", async () => {
  await fetchNow();
  const soon = { startsAt: now + 49 * 3_600_000, endsAt: now + 50 * 3_600_000 };
  expect((await forecastsAt(point, [soon], now + 47 * 3_600_000))[0]).not.toBeNull();
  expect((await forecastsAt(point, [soon], now + 48 * 3_600_000 + 1))[0]).toBeNull();
});
