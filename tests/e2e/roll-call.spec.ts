import type { Page } from "@playwright/test";
import { wallTimeAt } from "@/domain/recurrence/wall-time";
import { db } from "@/server/platform/db";
import { makeClub, makeRunner } from "@/tests/factories";
import { makeGroupRun } from "@/tests/group-run-factories";
import { alive } from "./alive";
import { expect, test } from "./fixtures";

test.skip(({ viewport }) => viewport?.width !== 390, "Two phones that meet.");

const zone = "Europe/Berlin";

/** Looks at the group run, which hands the phone its key, and waits until the browser has all of the roll-call. */
async function readyFor(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("link", { name: "Roll-call, phone to phone" })).toBeVisible();
  await page.goto("/roll-call");
  await expect(page.getByRole("list", { name: "Group runs" })).toContainText("Quay and back");
  await page.waitForLoadState("networkidle");
  await expect
    .poll(() =>
      page.evaluate(async () => {
        if (!navigator.serviceWorker.controller) return false;
        const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
        const parts = loaded.filter((name) => name.includes("/_next/static/"));
        const kept = await Promise.all(parts.map((part) => caches.match(part)));
        return parts.length > 0 && kept.every(Boolean);
      }),
    )
    .toBe(true);
}

async function type(page: Page, code: string): Promise<void> {
  await page.getByLabel("Or type the letters").fill(code);
  await page.getByRole("button", { name: "Take it" }).click();
}

test("two phones meet without a signal, and are on the roll once both have sent what they kept", async ({
  page: ana,
  context: anas,
  login,
  openBrowser,
  console: guard,
}) => {
  test.setTimeout(120_000);
  guard.expects(/ERR_INTERNET_DISCONNECTED|Failed to fetch|net::/);
  const bo = await openBrowser("phone");
  const anaId = await makeRunner("Ana Lind");
  const boId = await makeRunner("Bo Ek");
  const now = Date.now();
  const { clubId } = await makeClub({ ownerId: anaId, memberIds: [boId], now });
  await login(anaId);
  await login(boId, bo.context());
  const { date, minutes: startMinutes } = wallTimeAt(now + 30 * 60_000, zone);
  const run = await makeGroupRun(clubId, anaId, { date, startMinutes, zone }, now);
  const path = `/group-runs/${run.groupRunId}/${run.date}`;
  const present = () =>
    db.groupRunAttendance.count({ where: { groupRunId: run.groupRunId, present: true } });
  await readyFor(ana, path);
  await readyFor(bo, path);

  await test.step("the signal goes; both pages open again, and Bo takes Ana's code by its letters", async () => {
    for (const who of [ana, bo]) {
      await who.context().setOffline(true);
      await who.goto(`/roll-call#${run.groupRunId}/${run.date}`);
      await who.reload();
      await expect(who.getByRole("img", { name: "My code of this moment" })).toBeVisible();
    }
    const code = await ana.getByLabel("My code in letters").textContent();
    await (await alive(bo.getByRole("tab", { name: "Scan a code" }))).click();
    await type(bo, `${code}`.toLowerCase());
    await expect(bo.getByText("The code is kept on this phone.")).toBeVisible();
    await expect(bo.getByText("You took a code")).toBeVisible();
    expect(await present()).toBe(0);
  });

  await test.step("Bo is back first: what he kept waits for Ana's phone; an invented code is refused", async () => {
    await bo.context().setOffline(false);
    await expect(bo.getByText("counts once the other phone has been heard too")).toBeVisible({
      timeout: 30_000,
    });
    await type(bo, "01234 56789");
    await expect(bo.getByText("That is not a code of this group run.")).toBeVisible();
    expect(await present()).toBe(0);
  });

  await test.step("Ana is back: both are on the roll, as her list says too", async () => {
    await anas.setOffline(false);
    await expect(ana.getByText("Both phones say so: you are on the roll.").first()).toBeVisible({
      timeout: 30_000,
    });
    expect(await present()).toBe(2);
    await bo.reload();
    await expect(bo.getByText("Both phones say so: you are on the roll.")).toBeVisible();
    await ana.goto(path);
    await expect(ana.getByRole("list", { name: "Roll" })).toContainText("counted by code");
  });
});
