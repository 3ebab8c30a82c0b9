import type { Page } from "@playwright/test";
import { db } from "@/server/platform/db";
import { makeRunner } from "@/tests/factories";
import { expect, test } from "./fixtures";
import { allowPlaces, placeAt } from "./live-positions";

test.skip(({ viewport }) => viewport?.width !== 390, "The live page is for a phone.");
test.skip(
  () => process.env.RUNPACT_LIVE_E2E !== "1",
  "Not yet seen to pass against a production build: RUNPACT_LIVE_E2E=1 runs these.",
);
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
  await login(runnerId);
  await allowPlaces(context);
  await keptForLater(page);
  await context.setOffline(true);
  await page.goto("/live");
  await expect(page.getByText("Olle Offline")).toBeVisible();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByRole("status")).toContainText("Off you go");
  await run(page, 0, 8);
  await expect(shown(page, "Kilometres")).toHaveText(/0\.0[1-9]/);
  await page.goto("/home").catch(() => {});
  await expect(page.getByRole("heading", { name: "No connection" })).toBeVisible();
  await page.goto("/live");
  await page.getByRole("button", { name: "Continue" }).click();
  await run(page, 24, 4);
  await finish(page);
  await expect(page.getByText("Your run is safe on this phone.")).toBeVisible();
  expect(await db.run.count({ where: { runnerId } })).toBe(0);
  await context.setOffline(false);
  await expect(page.getByText("Your run is saved.")).toBeVisible({ timeout: 20_000 });
  const [saved] = await db.run.findMany({ where: { runnerId } });
  expect(saved).toMatchObject({ source: "recorded" });
  expect(saved?.distanceMetres).toBeGreaterThan(15);
  expect(saved?.summary).toMatchObject({ live: { effort: 6, talk: "sentences" } });
  await page.getByRole("link", { name: "See the run" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("F24: a page that is killed in mid-run loses at most five seconds, and offers to continue", async ({
  page,
  context,
}) => {
  await allowPlaces(context);
  await page.goto("/live");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await run(page, 0, 10);
  const before = Number(await shown(page, "Kilometres").textContent());
  expect(before).toBeGreaterThan(0.01);
  await page.goto("about:blank");
  const again = await context.newPage();
  await again.goto("/live");
  const card = again.getByRole("region", { name: "A run goes on" });
  await expect(card).toContainText("Continue your run?");
  await again.getByRole("button", { name: "Continue" }).click();
  await expect
    .poll(async () => Number(await shown(again, "Kilometres").textContent()))
    .toBeGreaterThanOrEqual(before - 0.02);
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

test("the page weighs less than 150 kB of script, figures are 64 px and more, and nothing is cut off", async ({
  page,
  context,
}) => {
  await allowPlaces(context);
  let bytes = 0;
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const scripts = new Set<string>();
  session.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto("/live", { waitUntil: "networkidle" });
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(150_000);
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
