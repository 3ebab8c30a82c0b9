import { localDateOf } from "@/domain/time-zone/zone";
import { weekOf } from "@/domain/week/week";
import { newId } from "@/server/platform/new-id";
import { logRunByHand } from "@/server/runs/log-run-by-hand";
import { makeClub, makePartnership, makeRunner } from "@/tests/factories";
import { commit } from "@/tests/run-factories";
import { signInMailTo } from "@/tests/setup/sign-in";
import { expect, test } from "./fixtures";
import { tabAndEnter, tabAndType, tabTo } from "./keyboard";
import { newAddress } from "./sign-up";

const now = Date.now();
const today = localDateOf(now, "UTC");
const startsOn = weekOf(today);

test("signing in needs no mouse", async ({ page }) => {
  const email = newAddress("kim");
  await makeRunner("Kim Keys", { email });
  await page.goto("/");
  await tabAndEnter(page, page.getByRole("banner").getByRole("link", { name: "Sign in" }));
  await tabAndType(page, page.getByLabel("E-mail"), email);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Code of the mail")).toBeFocused();
  await expect.poll(() => signInMailTo(email).catch(() => null)).not.toBeNull();
  await page.keyboard.type((await signInMailTo(email)).code);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/home$/);
});

test("the first stop of the keyboard leads past the navigation", async ({ page, login }) => {
  await login(await makeRunner("Kim Keys"));
  await page.goto("/home");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("promising needs no mouse", async ({ page, login }) => {
  await login(await makeRunner("Kim Keys"));
  await page.goto("/home");
  await tabAndEnter(page, page.getByRole("link", { name: "Make a commitment" }));
  await tabTo(page, page.getByRole("radio", { name: "3", exact: true }));
  await page.keyboard.press("ArrowRight");
  await tabAndType(page, page.getByLabel("For how many weeks"), "6");
  await tabTo(page, page.getByRole("radio", { name: "My clubs" }));
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("radio", { name: "My partners" })).toBeChecked();
  await tabAndEnter(page, page.getByRole("button", { name: "I commit" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("I run 4 days a week");
});

test("logging a run needs no mouse", async ({ page, login }) => {
  await login(await makeRunner("Kim Keys"));
  await page.goto("/home");
  await tabAndEnter(
    page,
    page.getByRole("navigation").getByRole("link", { name: "Run", exact: true }),
  );
  await tabAndEnter(page, page.getByRole("link", { name: "Log by hand" }));
  await tabAndType(page, page.getByLabel("How long"), "12");
  await tabAndEnter(page, page.getByRole("button", { name: "Save the run" }));
  await expect(page.getByRole("heading", { name: "A vote for “I am a runner”" })).toBeVisible();
});

test("choosing files needs no mouse", async ({ page, login }) => {
  await login(await makeRunner("Kim Keys"));
  await page.goto("/runs/new");
  const chooser = page.waitForEvent("filechooser");
  await tabAndEnter(page, page.getByLabel("Choose or drop run files"));
  expect((await chooser).isMultiple()).toBe(true);
});

test("opening the board and what stands behind a row needs no mouse", async ({ page, login }) => {
  const ownerId = await makeRunner("Olga Owner");
  const runnerId = await makeRunner("Kim Keys");
  await makeClub({ ownerId, memberIds: [runnerId], name: "Keyboard Club" });
  await commit(ownerId, { startsOn, now });
  await login(runnerId);
  await page.goto("/clubs");
  await tabAndEnter(page, page.getByRole("main").getByRole("link", { name: /Keyboard Club/ }));
  await tabAndEnter(page, page.getByRole("link", { name: "Open the board" }));
  await tabAndEnter(page, page.getByRole("main").getByRole("link", { name: /Olga Owner/ }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Olga Owner");
});

test("confirming a partner's run needs no mouse", async ({ page, login }) => {
  const [runnerId, partnerId] = [
    await makeRunner("Kim Keys"),
    await makeRunner("Bo Ek", { zone: "UTC" }),
  ];
  await makePartnership(runnerId, partnerId, now);
  const run = { id: newId(), date: today, startMinutes: null, movingSeconds: 1200 };
  const acting = { runnerId: partnerId, now };
  await logRunByHand({ ...run, distanceMetres: null, note: "" }, acting);
  await login(runnerId);
  await page.goto("/home");
  await tabAndEnter(page, page.getByRole("button", { name: "Yes, confirm" }));
  await expect(page.getByText("Confirmed. It counts now.")).toBeVisible();
  await expect(page.getByText("Did Bo Ek run?")).toBeHidden();
});
