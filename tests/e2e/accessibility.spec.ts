import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { makeRunner } from "@/tests/factories";
import { makeGpx } from "@/tests/fixtures/activities/make-gpx";
import { invitationScreens, runnerScreens, visitorScreens, welcomeScreen } from "./demo-screens";
import { expect, test } from "./fixtures";
import { expectToFit, look, settled, wear } from "./look";
import { accountScreens, deskScreens } from "./people-screens";
import { chooseFiles, reportOf, runFile } from "./run-files";
import { pollScreens, watchScreens } from "./shown-screens";

test.use({ reducedMotion: "reduce", colorScheme: "light" });
test.setTimeout(120_000);

/**
 * Everything axe knows: on a phone in the light, and the contrasts once more in the dark, since nothing else
 * depends on the theme; on a desktop in the dark.
 */
async function expectAccessible(page: Page): Promise<void> {
  if (test.info().project.name !== "phone") {
    await wear(page, "dark");
    expect.soft(await barriers(page), `${page.url()}, dark`).toEqual([]);
    return;
  }
  expect.soft(await barriers(page), `${page.url()}, light`).toEqual([]);
  await wear(page, "dark");
  expect.soft(await barriers(page, "color-contrast"), `${page.url()}, dark`).toEqual([]);
  await wear(page, "light");
  await expectToFit(page);
}

async function barriers(page: Page, rule?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  const { violations } = await (rule ? axe.withRules(rule) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} ${target.join(" ")}`),
  );
}

/** Each from its first screen to the next one's: a screen that is added belongs to the part it stands in. */
const parts = [
  { part: "home and runs", first: "home" },
  { part: "partners and clubs", first: "partners" },
  { part: "leading a club and inviting", first: "members" },
  { part: "commitments, statement and settings", first: "commitments" },
  { part: "coach and group runs", first: "coach" },
  { part: "notices, safety and the live run", first: "notices" },
];

for (const [i, { part, first }] of parts.entries()) {
  test(`the screens of ${part} have no barrier that axe can find, in both themes`, async ({
    page,
    login,
    console,
  }) => {
    console.expects(/status of 404/);
    const { runnerId, screens } = await runnerScreens();
    const names = screens.map(({ name }) => name);
    const [from, next] = [names.indexOf(first), parts[i + 1]?.first];
    const those = screens.slice(from, next ? names.indexOf(next) : undefined);
    expect(those[0]?.name).toBe(first);
    expect(those.length).toBeGreaterThan(3);
    await login(runnerId);
    for (const screen of those) {
      await test.step(screen.name, async () => {
        await look(page, screen);
        await expectAccessible(page);
      });
    }
  });
}

for (const [whose, screensOf] of [
  ["an account", accountScreens],
  ["a moderator's desk and a club's door", deskScreens],
] as const) {
  test(`the screens of ${whose} have no barrier that axe can find, in both themes`, async ({
    page,
    login,
  }) => {
    const { runnerId, screens } = await screensOf();
    await login(runnerId);
    for (const screen of screens) {
      await test.step(screen.name, async () => {
        await look(page, screen);
        await expectAccessible(page);
      });
    }
  });
}

test("the screens for visitors have no barrier that axe can find, in both themes", async ({
  page,
  console,
}) => {
  console.expects(/status of 404/);
  for (const screen of await visitorScreens()) {
    await test.step(screen.name, async () => {
      await look(page, screen);
      await expectAccessible(page);
    });
  }
});

test("invitations have no barrier that axe can find, in both themes", async ({ page }) => {
  for (const screen of await invitationScreens()) {
    await test.step(screen.name, async () => {
      await look(page, screen);
      await expectAccessible(page);
    });
  }
});

test("polls, a live run and what a mail opens have no barrier that axe can find, in both themes", async ({
  page,
  login,
}) => {
  const { asking, visiting } = await pollScreens();
  for (const screen of [...visiting, ...(await watchScreens())]) {
    await test.step(screen.name, async () => {
      await look(page, screen);
      await expectAccessible(page);
    });
  }
  await login((await runnerScreens()).runnerId);
  for (const screen of asking) {
    await test.step(screen.name, async () => {
      await look(page, screen);
      await expectAccessible(page);
    });
  }
});

test("the screens of a new runner have no barrier that axe can find, in both themes", async ({
  page,
  login,
}) => {
  const { runnerId, screen } = await welcomeScreen();
  await login(runnerId);
  await look(page, screen);
  await expectAccessible(page);
  await login(await makeRunner("Nia New"));
  for (const path of ["/home", "/runs", "/partners", "/clubs", "/commitments/new", "/statement"]) {
    await test.step(`${path}, empty`, async () => {
      await look(page, { path, shows: /.+/ });
      await expectAccessible(page);
    });
  }
});

test("the report on imported files has no barrier that axe can find, in both themes", async ({
  page,
  login,
}) => {
  await login(await makeRunner("Ida Import"));
  await page.goto("/runs/new");
  const file = makeGpx({ startedAt: Date.UTC(2026, 9, 5, 6), distanceKm: 2, everySeconds: 5 });
  await chooseFiles(page, [runFile("loop.gpx", file), runFile("notes.gpx", "not a run")]);
  await expect(reportOf(page, "loop.gpx").getByRole("link")).toBeVisible();
  await expect(reportOf(page, "notes.gpx")).toContainText("This is not a FIT, GPX or TCX file.");
  await settled(page);
  await expectAccessible(page);
});
