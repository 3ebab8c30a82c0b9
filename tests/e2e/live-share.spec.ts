import type { SharedPoint } from "@/domain/live-run/share-feed";
import { hiddenArea } from "@/domain/privacy/home-zones";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { addPlace } from "@/server/privacy/add-place";
import { zonesOf } from "@/server/privacy/queries";
import { makePartnership, makeRunner } from "@/tests/factories";
import { expect, test } from "./fixtures";
import { holdSensors, runCourse, thereAndBack } from "./phone-sensors";
import { type SecondProcess, startSecond } from "./second-process";

test.skip(({ viewport }) => viewport?.width !== 390, "The live page is for a phone.");

let second: SecondProcess | undefined;
test.beforeAll(async ({ browser: _browser }, { project }) => {
  if (project.name === "phone") second = await startSecond();
});
test.afterAll(() => second?.stop());

test("two partners watch through two web processes, hear of it, cheer; a stranger sees nothing, nobody sees the home, and all ends at once", async ({
  page,
  context,
  login,
  openBrowser,
  console: guard,
}) => {
  guard.expects(/404|410/);
  test.slow();
  const runnerId = await makeRunner("Rita Runs");
  const [ann, ben] = [await makeRunner("Ann Watches"), await makeRunner("Ben Watches")];
  const watchers = [ann, ben];
  const stranger = await makeRunner("Sam Stranger");
  for (const partnerId of watchers) await makePartnership(runnerId, partnerId, Date.now());
  await db.runner.update({ where: { id: ben }, data: { unit: "mi" } });
  const home = { latitude: 10, longitude: 20 };
  await addPlace({ id: newId(), name: "Home", ...home }, { runnerId, now: Date.now() });
  await login(runnerId);
  await holdSensors(context);
  await page.goto("/live");
  await page.getByLabel("Who may watch this run").selectOption("partners");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByText("Nobody watches yet")).toBeVisible();
  const course = thereAndBack(1_800);
  await runCourse(page, course.slice(0, 900));
  const batches = () =>
    db.liveBatch.findMany({ where: { share: { runnerId } }, orderBy: { seq: "asc" } });
  await expect
    .poll(async () => (await batches()).flatMap(({ points }) => points as SharedPoint[]).length, {
      timeout: 15_000,
    })
    .toBeGreaterThan(0);
  const share = await db.liveShare.findFirstOrThrow({ where: { runnerId } });
  const seats = [new URL(page.url()).origin, second?.url.replace("127.0.0.1", "localhost")];
  const watch = async (id: string, seat: string | undefined, distance: RegExp) => {
    const screen = await openBrowser("phone");
    await login(id, screen.context());
    await screen.goto(`${seat}/watch?run=${share.id}`);
    await expect(screen.getByRole("heading", { name: "Rita Runs is running" })).toBeVisible();
    await expect(screen.getByRole("img", { name: "The way so far" })).toBeVisible();
    await expect(screen.getByText(distance)).toBeVisible();
    return screen;
  };
  const screens = [
    await watch(ann, seats[0], /^\d\.\d+ km$/),
    await watch(ben, seats[1], /^\d\.\d+ mi$/),
  ];
  expect(await db.notice.count({ where: { kind: "live-run", runnerId: { in: watchers } } })).toBe(
    2,
  );
  const other = await openBrowser("phone");
  await login(stranger, other.context());
  await other.goto(`${seats[1]}/watch?run=${share.id}`);
  await expect(other.getByText("There is none here")).toBeVisible();
  await screens[1]?.getByRole("button", { name: "Cheer" }).click();
  await runCourse(page, course.slice(900));
  await expect(page.getByText("2 are watching")).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText("Ben cheers for you.")).toBeVisible({ timeout: 20_000 });
  await page.getByRole("button", { name: "Stop sharing" }).click();
  const stopped = Date.now();
  for (const screen of screens) {
    await expect(screen.getByRole("heading", { name: "The run is over" })).toBeVisible();
    await expect(screen.getByRole("img", { name: "The way so far" })).toHaveCount(0);
  }
  expect(Date.now() - stopped).toBeLessThan(2_000);
  const isHidden = hiddenArea([...(await zonesOf([runnerId])).values()]);
  const shown = (await batches()).flatMap(({ points }) => points as SharedPoint[]);
  expect(shown.length).toBeGreaterThan(100);
  expect(shown.filter(isHidden)).toEqual([]);
});
