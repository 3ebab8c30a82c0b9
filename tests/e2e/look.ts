import { expect, type Page } from "@playwright/test";
import type { Screen } from "./demo-screens";

/** Opens a screen and waits until all of it stands there, its letters included. */
export async function look(page: Page, { path, shows }: Omit<Screen, "name">): Promise<void> {
  await page.goto(path);
  await expect(page.getByText(shows).filter({ visible: true }).first()).toBeVisible();
  await settled(page);
}

/** Waits for what is still loading or moving. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByText(/^Loading /)).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().map((one) => one.finished));
  });
}

/** Changes the theme as the device does, and waits until all colours have followed. */
export async function wear(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await settled(page);
}

/** How far a page reaches beyond the screen at this width, pixels; 0 is as it should be. */
export async function overhang(page: Page, width: number): Promise<number> {
  const { height } = page.viewportSize() ?? { height: 844 };
  await page.setViewportSize({ width, height });
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** At 320 pixels, which is a page at 400 %, nobody has to scroll both ways to read. */
export async function expectToFit(page: Page): Promise<void> {
  const before = page.viewportSize();
  expect.soft(await overhang(page, 320), `${page.url()} at 320 pixels`).toBe(0);
  if (before) await page.setViewportSize(before);
}
