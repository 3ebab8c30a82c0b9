import type { Page } from "@playwright/test";
import { db } from "@/server/platform/db";
import { makeRunner } from "@/tests/factories";
import {
  demoDigest,
  invitationScreens,
  runnerScreens,
  type Screen,
  visitorScreens,
  welcomeScreen,
} from "./demo-screens";
import { expect, test } from "./fixtures";
import { look, overhang, wear } from "./look";
import { crowdScreens, longNames, rightToLeft, screensOf } from "./odd-people";
import { accountScreens, deskScreens } from "./people-screens";
import { chooseFiles, expectImported, recordedFiles, runFile } from "./run-files";
import { pollScreens, watchScreens } from "./shown-screens";
import { beWelcomed, newAddress } from "./sign-up";

const folder = process.env.RUNPACT_SCREENS ?? "screens";

test.use({ reducedMotion: "reduce" });
test.beforeEach(({ console: guard }) =>
  guard.expects(/status of (404|500)|React error #(419|441)/),
);

async function picture(page: Page, name: string): Promise<void> {
  const size = test.info().project.name;
  const screen = page.viewportSize() ?? { width: 390, height: 844 };
  expect.soft(await overhang(page, screen.width), `${name} fits its width`).toBe(0);
  if (size === "phone") {
    const tall = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ ...screen, height: Math.max(tall, screen.height) });
  }
  for (const theme of ["light", "dark"] as const) {
    await wear(page, theme);
    await page.screenshot({ path: `${folder}/${size}/${name}-${theme}.png`, fullPage: true });
  }
  await page.setViewportSize(screen);
}

async function pictures(page: Page, screens: readonly Screen[]): Promise<void> {
  for (const screen of screens) {
    await test.step(screen.name, async () => {
      await look(page, screen);
      await picture(page, screen.name);
    });
  }
}

test("what a demo runner sees", async ({ page, login }) => {
  const { runnerId, screens } = await runnerScreens();
  await login(runnerId);
  await pictures(page, screens);
});

test("what concerns people and their accounts", async ({ page, login }) => {
  for (const screensOf of [accountScreens, deskScreens]) {
    const { runnerId, screens } = await screensOf();
    await login(runnerId);
    await pictures(page, screens);
  }
});

test("what a visitor sees", async ({ page }) => {
  await pictures(page, [...(await visitorScreens()), ...(await invitationScreens())]);
});

test("polls, a live run that is watched, and what a mail opens", async ({ page, login }) => {
  const { asking, visiting } = await pollScreens();
  await pictures(page, [...visiting, ...(await watchScreens())]);
  await login((await runnerScreens()).runnerId);
  await pictures(page, asking);
});

test("signing up", async ({ page, login }) => {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(newAddress("pia"));
  await page.getByRole("button", { name: "Send me the mail" }).click();
  await expect(page.getByLabel("Code of the mail")).toBeVisible();
  await picture(page, "sign-in-code");
  const { runnerId, screen } = await welcomeScreen();
  await login(runnerId);
  await pictures(page, [screen]);
  await beWelcomed(page, "Pia Picture");
  await picture(page, "welcome-done");
});

test("what a new runner sees, with nothing there yet", async ({ page, login }) => {
  await login(await makeRunner("Nia New"));
  const places = ["home", "runs", "partners", "clubs", "invitations", "commitments", "statement"];
  await pictures(
    page,
    [...places, "you", "commitments/new"].map((place) => ({
      name: `empty-${place.replace("/", "-")}`,
      path: `/${place}`,
      shows: /\S/,
    })),
  );
});

test("the digest as a mail program shows it, and as text", async ({ page }) => {
  const { html, text } = await demoDigest();
  expect(Buffer.byteLength(html) + Buffer.byteLength(text)).toBeLessThan(102_400);
  await page.setContent(html);
  await expect(page.locator("img")).toHaveCount(0);
  await picture(page, "mail-digest");
  await page.setContent('<meta name="color-scheme" content="light dark"><pre></pre>');
  await page.locator("pre").evaluate((pre, words) => {
    pre.style.whiteSpace = "pre-wrap";
    pre.textContent = words;
  }, text);
  await picture(page, "mail-digest-text");
});

test("a report on imported files", async ({ page, login }) => {
  await login(await makeRunner("Ida Import"));
  await page.goto("/runs/new");
  const files = recordedFiles();
  await chooseFiles(page, [...files, runFile("notes.gpx", "not a run")]);
  await expectImported(page, files);
  await expect(page.getByText("This is not a FIT, GPX or TCX file.").first()).toBeVisible();
  await picture(page, "import-report");
});

test("forms that say what is wrong, and sheets", async ({ page, login }) => {
  await login(await makeRunner("Fia Form"));
  await page.goto("/runs/new?way=by-hand");
  await page.getByRole("button", { name: "Save the run" }).click();
  await picture(page, "log-by-hand-errors");
  await page.goto("/partners");
  await page.getByRole("button", { name: "Invite a partner" }).click();
  await picture(page, "invite-sheet");
  await page.getByRole("button", { name: "Make the link" }).click();
  await expect(page.getByLabel("Send this link")).toBeVisible();
  await picture(page, "invite-sheet-made");
});

test("a page that fails", async ({ page, login }) => {
  const runnerId = await makeRunner("Eva Error");
  await db.runner.update({ where: { id: runnerId }, data: { zone: "Nowhere/At_All" } });
  await login(runnerId);
  await pictures(page, [{ name: "error", path: "/home", shows: "This page stumbled" }]);
});

test("names of sixty characters", async ({ page, login }) => {
  const { runnerId, screens } = await screensOf("long", longNames);
  await login(runnerId);
  await pictures(page, screens);
});

test("names that run from right to left", async ({ page, login }) => {
  const { runnerId, screens } = await screensOf("rtl", rightToLeft);
  await login(runnerId);
  await pictures(page, screens);
});

test("a club of five hundred", async ({ page, login }) => {
  const { runnerId, board, screens } = await crowdScreens();
  await login(runnerId);
  await pictures(page, screens);
  await page.goto(board);
  await page.getByRole("link", { name: "Later places" }).click();
  await expect(page.getByRole("link", { name: "First places" })).toBeVisible();
  await picture(page, "crowd-board-later");
});
