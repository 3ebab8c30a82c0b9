import { afterAll, beforeAll, expect, test } from "vitest";
import { localDateOf } from "@/domain/time-zone/zone";
import { askWeather } from "@/server/live-runs/ask-weather";
import { finishRun } from "@/server/live-runs/finish-run";
import { leftNote } from "@/server/live-runs/note-queries";
import { sessionPack } from "@/server/live-runs/pack-queries";
import { writeNote } from "@/server/live-runs/write-note";
import { endPartnership } from "@/server/partners/end-partnership";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { newId } from "@/server/platform/new-id";
import { fetchForecastJob } from "@/server/weather/fetch-job";
import { finish, start, steady } from "@/tests/domain/live-run/phone";
import { makePartnership, makeRunner, factoryNow as now } from "@/tests/factories";
import { makePlannedRun } from "@/tests/plan-factories";
import { startWeatherServer, type WeatherServer } from "@/tests/setup/weather-server";
import { finishing, keepAll, recordRun, steadyLog } from "./phone-run";

let weather: WeatherServer;
beforeAll(async () => {
  await openQueue();
  weather = await startWeatherServer(now);
});
afterAll(() => weather.close());

async function pair() {
  const [runnerId, partnerId] = [await makeRunner("Rita Run"), await makeRunner("Ravi Says")];
  const partnershipId = await makePartnership(runnerId, partnerId, now);
  return { runnerId, partnerId, partnershipId };
}

test("a partner's word waits in the pack, a new one takes its place, and none takes it back", async () => {
  const { runnerId, partnerId, partnershipId } = await pair();
  const acting = { runnerId: partnerId, now };
  await writeNote({ partnershipId, words: "Breathe out" }, acting);
  await writeNote({ partnershipId, words: "Look up" }, acting);
  expect((await sessionPack(runnerId, now)).note).toMatchObject({ words: "Look up", name: "Ravi" });
  expect((await sessionPack(partnerId, now)).note).toBeNull();
  await writeNote({ partnershipId, words: "" }, acting);
  expect((await sessionPack(runnerId, now)).note).toBeNull();
});

test("a word that was heard on a run is not said again, and its writer is told when", async () => {
  const { runnerId, partnerId, partnershipId } = await pair();
  await writeNote({ partnershipId, words: "Look up" }, { runnerId: partnerId, now });
  const heardNote = (await sessionPack(runnerId, now)).note?.id ?? null;
  const id = newId();
  const ended = Date.UTC(2026, 9, 5, 6) + 700_000;
  await keepAll(runnerId, id, steadyLog, ended);
  const call = { ...finishing(id, steadyLog, ended), heardNote };
  await finishRun(call, { runnerId, now: ended });
  expect((await sessionPack(runnerId, ended)).note).toBeNull();
  expect(await leftNote({ partnershipId }, partnerId)).toEqual({
    words: "Look up",
    heardAt: ended,
  });
});

test("nobody else's run makes a word heard, and it goes with the partnership", async () => {
  const { runnerId, partnerId, partnershipId } = await pair();
  await writeNote({ partnershipId, words: "Look up" }, { runnerId: partnerId, now });
  const heardNote = (await sessionPack(runnerId, now)).note?.id ?? null;
  const stranger = await makeRunner();
  const id = newId();
  const ended = Date.UTC(2026, 9, 5, 6) + 700_000;
  await keepAll(stranger, id, steadyLog, ended);
  const call = { ...finishing(id, steadyLog, ended), heardNote };
  await finishRun(call, { runnerId: stranger, now: ended });
  expect((await sessionPack(runnerId, now)).note).not.toBeNull();
  await endPartnership({ partnershipId }, { runnerId: partnerId, now });
  expect((await sessionPack(runnerId, now)).note).toBeNull();
});

test("the pack holds the planned run that is near and the usual pace of at least four runs", async () => {
  const runnerId = await makeRunner();
  expect(await sessionPack(runnerId, now)).toMatchObject({ plan: null, band: null });
  const date = localDateOf(now, "UTC");
  const minutes = Math.floor((now - Date.parse(`${date}T00:00:00Z`)) / 60_000);
  await makePlannedRun(runnerId, { date, startMinutes: minutes - 20 }, now);
  const ended = Date.UTC(2026, 9, 5, 6) + 700_000;
  for (let seconds = 700; seconds < 704; seconds += 1) {
    await recordRun(runnerId, [start, ...steady(0, seconds), finish(seconds)], ended);
  }
  const pack = await sessionPack(runnerId, ended);
  expect(pack.band).toMatchObject({ of: "pace" });
  const { plan } = await sessionPack(runnerId, now);
  expect(plan?.minutes).toBeGreaterThan(0);
  expect(Math.abs((plan?.startsAt ?? 0) - now)).toBeLessThan(25 * 60_000);
});

test("the weather of the hour comes from the shared store, once it was fetched", async () => {
  // A place of this test alone: all tests of a worker share one store.
  const place = { latitudeTenths: 597, longitudeTenths: 107 };
  expect(await askWeather(place, now)).toBeNull();
  const attempt = { id: "1", now, isLast: true, signal: new AbortController().signal };
  await fetchForecastJob(weather.url)(place, attempt);
  expect(await askWeather(place, now)).toMatchObject({ sky: "cloudy" });
});
