import { currentWeek } from "@/domain/week/current-week";
import { addWeeks } from "@/domain/week/week";
import { makeRunner } from "@/tests/factories";
import { commit, makeRun } from "@/tests/run-factories";
import { alive } from "./alive";
import { expect, test } from "./fixtures";

test.use({ timezoneId: "UTC" });

/** A runner who kept last week's three days. */
async function makeKeeper(): Promise<string> {
  const runnerId = await makeRunner("Ana Lind", { zone: "UTC" });
  const week = addWeeks(currentWeek(Date.now(), "UTC"), -1);
  const startsOn = addWeeks(week, -1);
  await commit(runnerId, { days: 3, startsOn, now: Date.parse(`${startsOn}T05:00:00Z`) });
  for (const day of [1, 3, 5]) {
    const date = new Date(Date.parse(week) + day * 86_400_000).toISOString().slice(0, 10);
    await makeRun(runnerId, date);
  }
  return runnerId;
}

test("four taps say what today is for, and the coach speaks accordingly", async ({
  page,
  login,
}) => {
  await login(await makeKeeper());

  await test.step("home leads to the check; a question left open is asked for, not guessed", async () => {
    await page.goto("/home");
    await page.getByRole("link", { name: /How are you today/ }).click();
    const see = await alive(page.getByRole("button", { name: "See what today is for" }));
    await page.getByText("Dread it").click();
    await see.click();
    await expect(page.getByText("One tap is missing.")).toHaveCount(2);
  });

  await test.step("dread and heavy legs make an easy, short run, and the streak is safe", async () => {
    await page.getByText("Heavy", { exact: true }).click();
    await page.getByText("7 h or more").click();
    await expect(page.getByText("One tap is missing.")).toHaveCount(0);
    await page.getByRole("button", { name: "See what today is for" }).click();
    await expect(page.getByRole("heading", { name: "Easy and short, if you like" })).toBeVisible();
    await expect(page.getByText("Your streak counts weeks, never days.")).toBeVisible();
  });

  await test.step("the coach has a word for it, and each sentence opens its data", async () => {
    await page.getByRole("link", { name: "Hear from the coach" }).click();
    await expect(page.getByText(/Before your next run/)).toBeVisible();
    const week = page.getByRole("heading", { name: /^Your week,/ }).locator("..");
    await week.getByText("What this rests on").click();
    await week.getByRole("link", { name: /kept 3 of 3 days/i }).click();
    await expect(page).toHaveURL(/\/statement/);
  });

  await test.step("pain is one tap, means rest, and makes every voice plain", async () => {
    await page.goto("/readiness");
    await (await alive(page.getByRole("button", { name: "Answer again" }))).click();
    await page.getByRole("button", { name: "Pain" }).click();
    await expect(page.getByRole("heading", { name: "Rest today" })).toBeVisible();
    await expect(page.getByText(/call your emergency number/)).toBeVisible();
    await page.goto("/coach");
    const voices = page.getByRole("radio");
    await expect(voices).toHaveCount(3);
    const texts = await page.locator("fieldset label span span:nth-child(2)").allTextContents();
    expect(new Set(texts).size).toBe(1);
  });
});

test("another wording is another text over the same facts, and what is wrong is kept", async ({
  page,
  login,
}) => {
  await login(await makeKeeper());
  await page.goto("/coach");
  const said = page.getByRole("heading", { name: /^Your week,/ }).locator("+ p");
  const before = await said.textContent();
  await page.getByRole("link", { name: "Say it another way" }).click();
  await expect(said).not.toHaveText(before ?? "");
  await expect(said).toContainText("3 of 3 days");
  await (await alive(page.getByRole("button", { name: "This is wrong" }).first())).click();
  await page.getByLabel("In your words").fill("I ran four times");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("Thank you. The text is kept with its facts.")).toBeVisible();
});
