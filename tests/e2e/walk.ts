import { expect, type Locator, type Page } from "@playwright/test";
import { alive } from "./alive";

type Promised = { days: number; seenBy: string };

/** Makes a commitment on its form and waits for its page. */
export async function commitTo(page: Page, { days, seenBy }: Promised): Promise<void> {
  const day = await alive(page.getByRole("radio", { name: `${days}`, exact: true }));
  await day.check();
  await page.getByRole("radio", { name: "This week" }).check();
  await page.getByRole("radio", { name: seenBy }).check();
  await page.getByRole("button", { name: "I commit" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`I run ${days} days a week`);
}

/** Makes the link that an open sheet offers, and reads it. */
export async function freshLink(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Make the link" }).click();
  return page.getByLabel("Send this link").inputValue();
}

/** A runner's row of a club's board. */
export function leaderboardRow(page: Page, name: string): Locator {
  return page.locator("ol").getByRole("link").filter({ hasText: name });
}
