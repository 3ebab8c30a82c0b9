import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { db } from "@/server/platform/db";
import { makeRunner } from "@/tests/factories";
import { expect, test } from "./fixtures";
import { allowPlaces, placeAt } from "./live-positions";
import { holdSensors, realCourse, runCourse } from "./phone-sensors";

test.skip(({ viewport }) => viewport?.width !== 390, "The live page is for a phone.");
// Nobody is signed in at first in most of these, which the page learns from a 401.
test.beforeEach(({ console: guard }) => guard.expects(/401/));

/** Waits until the browser has all of the live page, so that the next opening needs no signal. */
async function keptForLater(page: Page): Promise<void> {
  await page.goto("/live");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true);
}

async function goOn(page: Page): Promise<void> {
  const card = page.getByRole("region", { name: "A run goes on" });
  await expect(card).toContainText("Continue your run?");
  await card.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
}

/** When the positions that the phone's store holds were taken. */
function storedTimes(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open("runpact-live");
      opening.onsuccess = () => resolve(opening.result);
    });
    const pieces = await new Promise<{ events: { fixedAt?: number }[] }[]>((resolve) => {
      const reading = database.transaction("pieces").objectStore("pieces").getAll();
      reading.onsuccess = () => resolve(reading.result);
    });
    database.close();
    return pieces.flatMap(({ events }) => events.flatMap(({ fixedAt }) => fixedAt ?? []));
  });
}

/** Runs on for some seconds of real time, a place each third of one. */
async function run(page: Page, since: number, steps: number): Promise<number> {
  let metres = since;
  for (let step = 0; step < steps; step += 1) {
    metres += 3;
    await page.context().setGeolocation(placeAt(metres));
    await page.waitForTimeout(650);
  }
  return metres;
}

async function finish(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: "Hold to finish" }).press("Enter");
  await page.getByText("6", { exact: true }).click();
  await page.getByText("Whole sentences").click();
  await page.getByRole("button", { name: "Keep this run" }).click();
}

/** Kilobytes of script, gzipped: those that the document names, and with those that follow once it is there. */
async function weightOf(page: Page): Promise<{ first: number; all: number }> {
  const sizes = new Map<string, Promise<number>>();
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    const size = response.body().then(
      (body) => gzipSync(body).length / 1000,
      () => 0,
    );
    sizes.set(new URL(response.url()).pathname, size);
  });
  const answer = await page.goto("/live", { waitUntil: "networkidle" });
  const document = (await answer?.text()) ?? "";
  const sum = async (paths: string[]) => {
    const all = await Promise.all(paths.map((path) => sizes.get(path) ?? 0));
    return all.reduce((total, one) => total + one, 0);
  };
  const paths = [...sizes.keys()];
  return {
    first: await sum(paths.filter((path) => document.includes(path))),
    all: await sum(paths),
  };
}

const shown = (page: Page, label: string | RegExp) =>
  page
    .getByRole("main")
    .locator("div", { has: page.getByText(label) })
    .locator("dd")
    .last();

test("a run is recorded with no signal from opening to finish, and is on the server once there is one", async ({
  page,
  context,
  login,
  console: guard,
}) => {
  guard.expects(/ERR_INTERNET_DISCONNECTED|Failed to fetch|net::/);
  const runnerId = await makeRunner("Olle Offline");
  const { fixes, metres } = realCourse();
  const half = Math.floor(fixes.length / 2);
  await login(runnerId);
  await holdSensors(context);
  await keptForLater(page);
  await context.setOffline(true);
  await page.goto("/live");
  await expect(page.getByText("Olle Offline")).toBeVisible();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByRole("status")).toContainText("Off you go");
  await runCourse(page, fixes.slice(0, half));
  // The course took no time at all; the phone stores every four seconds of real time.
  await expect.poll(async () => (await storedTimes(page)).length).toBeGreaterThanOrEqual(half - 1);
  const shownHalf = Number(await shown(page, "Kilometres").textContent());
  expect(shownHalf * 1000).toBeGreaterThan(metres * 0.4);
  await page.goto("/home").catch(() => {});
  await expect(page.getByRole("heading", { name: "No connection" })).toBeVisible();
  await page.goto("/live");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(shown(page, "Kilometres")).toHaveText(shownHalf.toFixed(2));
  await runCourse(page, fixes.slice(half));
  await finish(page);
  await expect(page.getByText("Your run is safe on this phone.")).toBeVisible();
  expect(await db.run.count({ where: { runnerId } })).toBe(0);
  await context.setOffline(false);
  await expect(page.getByText("Your run is saved.")).toBeVisible({ timeout: 20_000 });
  const [saved] = await db.run.findMany({ where: { runnerId } });
  expect(saved).toMatchObject({ source: "recorded" });
  expect(Math.abs((saved?.distanceMetres ?? 0) / metres - 1)).toBeLessThan(0.01);
  expect(saved?.summary).toMatchObject({ live: { effort: 6, talk: "sentences" } });
  await expect(page.getByRole("blockquote", { name: "The coach" })).toBeVisible();
  await page.getByRole("link", { name: "See the run" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("F24: a page that is reloaded and then killed in mid-run loses at most five seconds, and offers to go on", async ({
  page,
  context,
  login,
}) => {
  const runnerId = await makeRunner("Kim Killed");
  await login(runnerId);
  await allowPlaces(context);
  await page.goto("/live");
  await expect(page.getByText("Kim Killed")).toBeVisible();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  let metres = await run(page, 0, 5);
  await page.reload();
  await goOn(page);
  metres = await run(page, metres, 9);
  const before = Date.now();
  page.goto("chrome://crash").catch(() => {});
  await page.waitForEvent("crash");
  await page.close();
  const again = await context.newPage();
  await again.goto("/live");
  expect(before - Math.max(...(await storedTimes(again)))).toBeLessThan(5_000);
  await goOn(again);
  await run(again, metres, 3);
  await finish(again);
  await expect(again.getByText("Your run is saved.")).toBeVisible({ timeout: 20_000 });
  const saved = await db.run.findMany({ where: { runnerId } });
  expect(saved).toHaveLength(1);
  expect(saved[0]?.distanceMetres).toBeGreaterThan(metres - 30);
});

test("one tab records; a second one says so and starts nothing", async ({ page, context }) => {
  await allowPlaces(context);
  await page.goto("/live");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  const second = await context.newPage();
  await second.goto("/live");
  await second.getByRole("button", { name: "Start", exact: true }).click();
  await expect(second.getByText("being recorded in another tab")).toBeVisible();
});

test("a run waits on a shared phone for the one who recorded it, whoever signs in between", async ({
  page,
  context,
  login,
  console: guard,
}) => {
  guard.expects(/ERR_INTERNET_DISCONNECTED|Failed to fetch|net::|401/);
  const [ida, jon] = [await makeRunner("Ida First"), await makeRunner("Jon Second")];
  await login(ida);
  await keptForLater(page);
  await expect(page.getByText("Ida First")).toBeVisible();
  await context.setOffline(true);
  await page.getByText("Treadmill").click();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await finish(page);
  await expect(page.getByText("Your run is safe on this phone.")).toBeVisible();
  await context.clearCookies();
  await login(jon);
  await context.setOffline(false);
  await page.goto("/live");
  await expect(page.getByText("It belongs to another runner")).toBeVisible();
  await expect(page.getByText("Jon Second")).toBeVisible();
  await context.clearCookies();
  await login(ida);
  await page.goto("/live");
  await expect.poll(() => db.run.count({ where: { runnerId: ida } })).toBe(1);
  expect(await db.run.count({ where: { runnerId: jon } })).toBe(0);
});

test("the page weighs less than 150 kB of script till it can start, and the run a little more; figures are 64 px and more, and nothing is cut off", async ({
  page,
  context,
}) => {
  await allowPlaces(context);
  const { first, all } = await weightOf(page);
  expect(first).toBeGreaterThan(100);
  expect(first).toBeLessThan(150);
  expect(all).toBeLessThan(170);
  await page.goto("/live");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  for (const [width, height] of [
    [390, 844],
    [320, 568],
    [844, 390],
    [568, 320],
  ] as const) {
    await page.setViewportSize({ width, height });
    const sizes = await page
      .locator("dd")
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    expect(sizes.length).toBeGreaterThanOrEqual(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(64);
    const room = await page.evaluate(() => ({
      across: document.documentElement.scrollWidth <= innerWidth,
      down: document.documentElement.scrollHeight <= innerHeight,
    }));
    expect({ width, ...room }).toEqual({ width, across: true, down: true });
    await expect(page.getByRole("button", { name: "Pause" })).toBeInViewport({ ratio: 1 });
  }
});
