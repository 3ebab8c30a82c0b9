import { db } from "@/server/platform/db";
import { makeRunner } from "@/tests/factories";
import { expect, test } from "./fixtures";
import { startDeployments } from "./next-deployment";
import { holdSensors, runCourse, straightCourse } from "./phone-sensors";

test.skip(({ viewport }) => viewport?.width !== 390, "The live page is for a phone.");

test("F25: a phone without room says so before the run and on it, and the run comes to the server all the same", async ({
  page,
  context,
  login,
  baseURL,
  console: guard,
}) => {
  guard.expects(/Quota|quota/);
  const runnerId = await makeRunner("Fay Full");
  await login(runnerId);
  await holdSensors(context);
  // Before the first visit: Chromium holds nothing against a site that has stored something already.
  const devtools = await context.newCDPSession(page);
  const origin = new URL(`${baseURL}`).origin;
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await page.goto("/live");
  await expect(page.getByText("Fay Full")).toBeVisible();
  await expect(page.getByText("This phone has little room left.")).toBeVisible();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await runCourse(page, straightCourse(600));
  await expect(page.getByText("This phone is full.")).toBeVisible({ timeout: 15_000 });
  await expect.poll(() => db.liveChunk.count({ where: { runnerId } })).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: "Hold to finish" }).press("Enter");
  await page.getByRole("button", { name: "Keep this run" }).click();
  await expect(page.getByText("Your run is saved.")).toBeVisible({ timeout: 20_000 });
  const saved = await db.run.findMany({ where: { runnerId } });
  expect(saved).toHaveLength(1);
  expect(saved[0]?.distanceMetres).toBeGreaterThan(1_750);
});

test("a browser that keeps nothing is told before any run", async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  });
  await page.goto("/live");
  await expect(page.getByText("This browser keeps nothing")).toBeVisible();
  await expect(page.getByRole("button", { name: "Start", exact: true })).toHaveCount(0);
});

test("F26: a deployment in mid-run reloads nothing and takes over at a tap after it", async ({
  page,
  context,
  login,
  baseURL,
}) => {
  const site = await startDeployments(`${baseURL}`);
  const runnerId = await makeRunner("Dee Deployed");
  await login(runnerId);
  await holdSensors(context);
  await page.goto(`${site.url}/live`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect(page.getByText("Dee Deployed")).toBeVisible();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await page.evaluate(() => Object.assign(globalThis, { isTheSamePage: true }));
  await runCourse(page, straightCourse(60));
  site.deploy();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  await expect
    .poll(() =>
      page.evaluate(async () =>
        Boolean((await navigator.serviceWorker.getRegistration())?.waiting),
      ),
    )
    .toBe(true);
  site.hideParts(true);
  await runCourse(page, straightCourse(60, 60));
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: "Hold to finish" }).press("Enter");
  await page.getByRole("button", { name: "Keep this run" }).click();
  await expect(page.getByText("Your run is saved.")).toBeVisible({ timeout: 20_000 });
  expect(await page.evaluate(() => Reflect.get(globalThis, "isTheSamePage"))).toBe(true);
  expect(await db.run.count({ where: { runnerId } })).toBe(1);
  site.hideParts(false);
  await page.getByRole("link", { name: "Back to the start" }).click();
  await page.getByRole("button", { name: "Take it now" }).click();
  await expect(page.getByRole("button", { name: "Take it now" })).toHaveCount(0);
  await expect
    .poll(() => page.evaluate(() => caches.keys().catch(() => [])))
    .toEqual(["runpact-the-next-build"]);
  site.close();
});

test("a run waits for its runner who signed out, and is sent when they sign in again", async ({
  page,
  login,
  console: guard,
}) => {
  guard.expects(/401|Failed to fetch|ERR_FAILED/);
  const runnerId = await makeRunner("Sid Signs Out");
  await login(runnerId);
  await page.route("**/api/runs/**", (route) => route.abort());
  await page.goto("/live");
  await expect(page.getByText("Sid Signs Out")).toBeVisible();
  await page.getByText("Treadmill").click();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: "Hold to finish" }).press("Enter");
  await page.getByRole("button", { name: "Keep this run" }).click();
  await expect(page.getByText("Your run is safe on this phone.")).toBeVisible();
  await page.goto("/settings");
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await page.waitForURL((url) => url.pathname === "/");
  await page.unroute("**/api/runs/**");
  await page.goto("/live");
  await expect(page.getByText("Not signed in")).toBeVisible();
  await expect(page.getByText("Sign in, and it is sent.")).toBeVisible();
  expect(await db.run.count({ where: { runnerId } })).toBe(0);
  await login(runnerId);
  await page.goto("/live");
  await expect.poll(() => db.run.count({ where: { runnerId } })).toBe(1);
  await expect(page.getByText("Sign in, and it is sent.")).toHaveCount(0);
});
