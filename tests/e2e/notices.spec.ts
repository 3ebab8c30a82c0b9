import type { BrowserContext, Page } from "@playwright/test";
import { localDateOf } from "@/domain/time-zone/zone";
import { notify } from "@/server/notifications/notify";
import { db } from "@/server/platform/db";
import { makePartnership, makeRunner } from "@/tests/factories";
import { makeRun } from "@/tests/run-factories";
import { alive } from "./alive";
import { expect, test } from "./fixtures";

test.skip(({ viewport }) => viewport?.width !== 390, "None of this depends on the width.");
test.use({ timezoneId: "UTC" });

/** Two partners without quiet hours. */
async function makePair() {
  const always = { zone: "UTC", quietFrom: 0, quietUntil: 0 };
  const [ana, bo] = [await makeRunner("Ana Lind", always), await makeRunner("Bo Ek", always)];
  return { ana, bo, partnershipId: await makePartnership(bo, ana, Date.now()) };
}

/** What a browser was sent, whatever for. */
function listenTo(context: BrowserContext): { heard: () => Promise<string> } {
  const bodies: Promise<string>[] = [];
  context.on("response", (response) => {
    bodies.push(response.text().catch(() => ""));
  });
  return { heard: async () => (await Promise.all(bodies)).join("\n") };
}

const bell = (page: Page) => page.getByRole("link", { name: /^Notices/ });

test("a cheer shows at once and goes back where it is not taken; the bell tells of it and of a comment", async ({
  page: bo,
  console: guard,
  login,
  openBrowser,
}) => {
  test.setTimeout(120_000);
  const ana = await openBrowser("phone");
  const { ana: anaId, bo: boId } = await makePair();
  const today = localDateOf(Date.now(), "UTC");
  const run = await makeRun(anaId, today, { visibility: "partners", countsFrom: Date.now() - 1 });
  await login(boId);
  await bo.goto(`/runs/${run}`);

  await test.step("a cheer that the server never hears of is shown, and taken back with a word", async () => {
    guard.expects(/ERR_FAILED.*feed\.cheer/);
    let cut = () => {};
    const held = new Promise<void>((resolve) => {
      cut = resolve;
    });
    await bo.route(/feed\.cheer/, (route) => held.then(() => route.abort()));
    await (await alive(bo.getByRole("button", { name: "Cheer" }))).click();
    await bo.getByRole("menuitem", { name: "Brave" }).click();
    await expect(bo.getByRole("button", { name: "“Brave”" })).toBeVisible();
    cut();
    await expect(bo.getByRole("button", { name: "Cheer" })).toBeVisible();
    expect(await db.cheer.count({ where: { runId: run } })).toBe(0);
    await bo.unroute(/feed\.cheer/);
  });

  await test.step("the next one stays, and so does a comment", async () => {
    await bo.getByRole("button", { name: "Cheer" }).click();
    await bo.getByRole("menuitem", { name: "Well kept" }).click();
    await expect(bo.getByRole("button", { name: "“Well kept”" })).toBeVisible();
    await expect.poll(() => db.cheer.count({ where: { runId: run } })).toBe(1);
    await bo.getByLabel("Your words").fill("<b>Rain</b> and all!");
    await bo.getByRole("button", { name: "Write it" }).click();
    await expect(bo.getByRole("list", { name: "Comments" })).toContainText("<b>Rain</b> and all!");
  });

  await test.step("her bell counts them; what was opened counts no more", async () => {
    await login(anaId, ana.context());
    await ana.goto("/home");
    await expect(bell(ana)).toHaveAccessibleName("Notices, 2 new ones");
    await (await alive(bell(ana))).click();
    await expect(ana.getByRole("heading", { name: "Notices" })).toBeVisible();
    const notices = ana.getByRole("list", { name: "Notices" });
    await expect(notices).toContainText("Bo Ek cheered your run");
    await (await alive(notices.getByRole("link", { name: /Bo Ek wrote under your run/ }))).click();
    await expect(ana.getByRole("list", { name: "Cheers" })).toContainText("Bo Ek: Well kept");
    await expect(bell(ana)).toHaveAccessibleName("Notices, 1 new one");
    await ana.goto("/notices");
    await (await alive(ana.getByRole("button", { name: "Mark all as read" }))).click();
    await expect(bell(ana)).toHaveAccessibleName("Notices");
    await expect(ana.getByRole("button", { name: "Mark all as read" })).toHaveCount(0);
  });
});

test("the three answers of a week reach the other only once both have answered", async ({
  page: ana,
  login,
  openBrowser,
}) => {
  const { ana: anaId, bo: boId, partnershipId } = await makePair();
  const bo = await openBrowser("phone");
  const boHears = listenTo(bo.context());
  await login(anaId);
  await login(boId, bo.context());
  const checkIn = `/partners/${partnershipId}/check-in`;
  const secret = "SEC the boiler broke";

  async function answer(page: Page, mood: string, obstacle: string) {
    await page.goto(checkIn);
    await expect(page.getByText("From your coach")).toBeVisible();
    await (await alive(page.getByLabel("What got in the way?"))).fill(obstacle);
    await page.getByRole("button", { name: "Answer" }).click();
    await expect(page.getByText("Choose how it was.")).toBeVisible();
    await page.getByText(mood, { exact: true }).click();
    await page.getByRole("button", { name: "Answer" }).click();
  }

  await answer(ana, "Hard", secret);
  await expect(ana.getByText("You have answered")).toBeVisible();
  await expect(ana.getByRole("button", { name: "Change my answers" })).toBeVisible();
  for (const path of ["/home", "/notices", `/partners/${partnershipId}`, "/coach", checkIn]) {
    await bo.goto(path);
    await expect(bo.getByRole("heading", { level: 1 })).toBeVisible();
  }
  await expect(bo.getByText("Ana has answered")).toBeVisible();
  expect(await boHears.heard()).not.toContain("SEC the boiler");

  await answer(bo, "Good", "Nothing at all");
  await expect(bo.getByText(secret)).toBeVisible();
  await expect(bo.getByRole("button", { name: /Answer|Change/ })).toHaveCount(0);
  await ana.reload();
  await expect(ana.getByText("Nothing at all")).toBeVisible();
});

/** A browser whose push service gives it this address: the real ones do not answer here. */
function withPushService(endpoint: string): void {
  let subscription: unknown = null;
  const made = {
    toJSON: () => ({ endpoint, keys: { p256dh: "B".repeat(87), auth: "a".repeat(22) } }),
    unsubscribe: async () => {
      localStorage.removeItem("pushed");
      subscription = null;
      return true;
    },
  };
  if (localStorage.getItem("pushed")) subscription = made;
  Object.assign(PushManager.prototype, {
    subscribe: async () => {
      localStorage.setItem("pushed", "yes");
      subscription = made;
      return made;
    },
    getSubscription: async () => subscription,
  });
  Object.defineProperty(Notification, "permission", { get: () => "granted" });
  Notification.requestPermission = async () => "granted";
}

test("a browser's pushes go to whoever is signed in there, and end with signing out", async ({
  page,
  console: guard,
  login,
}) => {
  // The bell looks once more when the session has just ended.
  guard.expects(/401.*notifications\.unread/);
  const { ana, bo } = await makePair();
  const endpoint = `https://fcm.googleapis.com/fcm/send/${ana}`;
  await page.addInitScript(withPushService, endpoint);
  const whose = async () =>
    (await db.pushSubscription.findMany({ where: { endpoint } })).map(({ runnerId }) => runnerId);

  await login(ana);
  await page.goto("/notices/settings");
  await (await alive(page.getByRole("button", { name: "Switch pushes on" }))).click();
  await expect(page.getByText("This device shows pushes")).toBeVisible();
  expect(await whose()).toEqual([ana]);
  await login(bo);
  await page.goto("/home");
  await expect.poll(whose).toEqual([bo]);
  await page.goto("/settings");
  await (await alive(page.getByRole("button", { name: "Sign out", exact: true }))).click();
  await expect.poll(whose).toEqual([]);
});

test("opening the link of a mail ends nothing; pressing its button does, and so does a mail program's POST", async ({
  page,
  playwright,
}) => {
  const { ana, bo, partnershipId } = await makePair();
  const joined = { kind: "partner-joined", facts: { partnershipId }, key: partnershipId } as const;
  await db.$transaction((tx) =>
    notify(tx, { ...joined, runnerId: ana, actorId: bo, now: Date.now() }),
  );
  const { email } = await db.runner.findUniqueOrThrow({ where: { id: ana } });
  const link = async () =>
    (await db.mailMessage.findFirst({ where: { recipient: email } }))?.unsubscribeUrl ?? "";
  await expect.poll(link, { timeout: 30_000 }).toContain("/unsubscribe?t=");
  const address = await link();
  const mails = async () =>
    (await db.noticeSetting.findMany({ where: { runnerId: ana } })).map(({ mail }) => mail);

  await page.goto(address);
  await expect(page.getByRole("heading", { name: "Mails about “Friends who come”" })).toBeVisible();
  const stop = await alive(page.getByRole("button", { name: "Stop these mails" }));
  expect(await mails()).toEqual([]);
  await stop.click();
  await expect(page.getByRole("heading", { name: "These mails have ended" })).toBeVisible();
  expect(await mails()).toEqual([false]);
  await page.getByRole("button", { name: "Send them again" }).click();
  await expect(page.getByText("These mails come again.")).toBeVisible();
  expect(await mails()).toEqual([true]);

  const program = await playwright.request.newContext();
  const form = { "List-Unsubscribe": "One-Click" };
  const cut = await program.post(address.slice(0, -1), { form });
  expect([cut.status(), await mails()]).toEqual([400, [true]]);
  const ended = await program.post(address, { form, maxRedirects: 0 });
  expect([ended.status(), await mails()]).toEqual([200, [false]]);
  await program.dispose();
});
