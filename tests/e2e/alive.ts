import { expect, type Locator } from "@playwright/test";

/** Waits until the page's code answers to this element, as somebody who reads before acting does. */
export async function alive(element: Locator): Promise<Locator> {
  await expect
    .poll(() =>
      element.evaluate((node) => Object.keys(node).some((key) => key.startsWith("__react"))),
    )
    .toBe(true);
  return element;
}
