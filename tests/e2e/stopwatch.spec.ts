import { addDays } from "@/domain/time-zone/local-date";
import { localDateOf } from "@/domain/time-zone/zone";
import { addWeeks, weekOf } from "@/domain/week/week";
import { makeInvitation, makeRunner } from "@/tests/factories";
import { makePlannedRun } from "@/tests/plan-factories";
import { commit, makeRun } from "@/tests/run-factories";
import { alive } from "./alive";
import { expect, test } from "./fixtures";
import { newAddress, readCode } from "./sign-up";
import { startStopwatch } from "./stopwatch";

const mostTaps = 12;

test("from a friend's message to a promise that the friend sees: at most twelve taps beside typing", async ({
  page,
  login,
  openBrowser,
}) => {
  test.setTimeout(120_000);
  const now = Date.now();
  const today = localDateOf(now, "UTC");
  const monday = addWeeks(weekOf(today), -1);
  const anaId = await makeRunner("Ana Lind");
  await commit(anaId, { days: 2, startsOn: monday, now: now - 14 * 86_400_000 });
  for (const day of [0, 2]) await makeRun(anaId, addDays(monday, day));
  await makePlannedRun(anaId, { date: addDays(today, 2), startMinutes: 360 }, now);
  const link = { kind: "partnership", maxUses: 1, expiresInDays: 7, showsPlan: true } as const;
  const { token } = await makeInvitation(anaId, link, now);

  const effort = await startStopwatch(page);
  const started = Date.now();
  await page.goto(`/i/${token}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Ana wants you as a running partner",
  );
  await expect(page.getByText("Ana runs next, 30 minutes")).toBeVisible();

  const address = newAddress("bo");
  const field = await alive(page.getByLabel("E-mail"));
  await field.tap();
  await field.pressSequentially(address);
  await page.getByRole("button", { name: "Become partners" }).tap();
  const code = page.getByLabel("Code of the mail");
  await expect(code).toBeFocused();
  await code.pressSequentially(await readCode(await openBrowser("desktop"), address));
  await page.getByRole("button", { name: "Sign in", exact: true }).tap();
  await expect(page.getByText(`You join as ${address}.`)).toBeVisible();
  await (await alive(page.getByRole("button", { name: "Become partners" }))).tap();

  const name = await alive(page.getByLabel("Your name"));
  await name.tap();
  await name.pressSequentially("Bo Ek");
  await page.getByRole("button", { name: "Continue" }).tap();
  const why = page.getByLabel("In your own words");
  await why.tap();
  await why.pressSequentially("To be there for my kids at seventy");
  await page.getByRole("button", { name: "Continue" }).tap();
  await expect(page.getByRole("heading", { name: /^I run 3 days a week/ })).toBeVisible();
  await page.getByRole("button", { name: "After I drop the kids at school" }).tap();
  await page.getByRole("button", { name: "I promise" }).tap();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ana Lind");
  await expect(page.getByText("Ana kept last week: 2 of 2 days.")).toBeVisible();
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    `From link to landed: ${effort.taps} taps, ${effort.typed} signs typed, ${seconds} s by machine.`,
  );
  expect(effort.taps).toBeGreaterThan(5);
  expect(effort.taps).toBeLessThanOrEqual(mostTaps);

  const ana = await openBrowser("desktop");
  await login(anaId, ana.context());
  await ana.goto("/partners");
  await ana.getByRole("link", { name: /Bo Ek/ }).click();
  await expect(
    ana.getByText("has 0 of 3 days", { exact: true }).or(ana.getByText("starts a commitment soon")),
  ).toBeVisible();
});
