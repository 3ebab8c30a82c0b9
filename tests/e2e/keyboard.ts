import { expect, type Locator, type Page } from "@playwright/test";
import { alive } from "./alive";

const mostSteps = 80;

/** Walks with Tab from where the focus is until `goal` has it, and checks that the eye can follow. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  await alive(goal);
  for (let step = 0; step < mostSteps; step += 1) {
    if (await hasFocus(goal)) break;
    await page.keyboard.press("Tab");
  }
  await expect(goal).toBeFocused();
  expect(await goal.evaluate(isFocusSeen), "the focus is drawn").toBe(true);
}

/** The same, then presses Enter. */
export async function tabAndEnter(page: Page, goal: Locator): Promise<void> {
  await tabTo(page, goal);
  await page.keyboard.press("Enter");
}

/** The same, then types over what stands in the field. */
export async function tabAndType(page: Page, goal: Locator, text: string): Promise<void> {
  await tabTo(page, goal);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
}

function hasFocus(goal: Locator): Promise<boolean> {
  return goal.evaluate((node) => node === document.activeElement);
}

/** An outline of 2 px, or a ring or border of its own, on the control or on the label that stands for it. */
function isFocusSeen(node: Element): boolean {
  if (!node.matches(":focus-visible")) return false;
  const drawn = [node, node.closest("label")].filter((one) => one !== null);
  return drawn.some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  });
}
