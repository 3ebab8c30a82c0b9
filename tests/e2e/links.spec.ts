import { makeRunner } from "@/tests/factories";
import { alive } from "./alive";
import { expect, test } from "./fixtures";

test("links of the frame keep the page alive, and leave to the browser what is the browser's", async ({
  page,
  login,
}) => {
  await login(await makeRunner("Lina Link"));
  await page.goto("/home");
  const clubs = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Clubs" });
  await alive(clubs);
  await page.evaluate(() => Reflect.set(window, "stays", true));
  const stays = () => page.evaluate(() => Reflect.get(window, "stays") === true);

  await test.step("a tap leads on without loading the page anew, and back", async () => {
    await clubs.click();
    await expect(page).toHaveURL(/\/clubs$/);
    await expect(page.getByRole("heading", { level: 1, name: "Clubs" })).toBeVisible();
    await expect(clubs).toHaveAttribute("aria-current", "page");
    await expect(clubs).not.toHaveAttribute("data-going");
    await page.goBack();
    await expect(page).toHaveURL(/\/home$/);
    expect(await stays()).toBe(true);
  });

  await test.step("with Control it opens a tab of its own", async () => {
    const opened = page.context().waitForEvent("page");
    await clubs.click({ modifiers: ["Control"] });
    const tab = await opened;
    await expect(tab).toHaveURL(/\/clubs$/);
    await tab.close();
    expect(await stays()).toBe(true);
    expect(new URL(page.url()).pathname).toBe("/home");
  });

  await test.step("the live run is entered as a page of its own", async () => {
    await page.getByRole("link", { name: "Run", exact: true }).first().click();
    await expect(page).toHaveURL(/\/live/);
    expect(await stays()).toBe(false);
  });
});

test("nothing is fetched ahead for links that can merely be seen", async ({ page, login }) => {
  await login(await makeRunner("Pia Prefetch"));
  const ahead: string[] = [];
  page.on("request", (request) => {
    if (request.headers()["next-router-prefetch"]) ahead.push(request.url());
  });
  await page.goto("/home", { waitUntil: "networkidle" });
  expect(ahead).toEqual([]);
  await alive(page.getByRole("link", { name: "Coach", exact: true }));
  await page.getByRole("link", { name: "Coach", exact: true }).hover();
  await expect.poll(() => ahead.length).toBeGreaterThan(0);
});
