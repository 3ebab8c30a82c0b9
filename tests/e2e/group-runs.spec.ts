import { addDays, localDate } from "@/domain/time-zone/local-date";
import { localDateOf } from "@/domain/time-zone/zone";
import { db } from "@/server/platform/db";
import { makeClub, makeRunner } from "@/tests/factories";
import { everyTuesday, makeGroupRun } from "@/tests/group-run-factories";
import { alive } from "./alive";
import { expect, test } from "./fixtures";

const zone = "Europe/Berlin";
const inDays = (days: number) => addDays(localDateOf(Date.now(), zone), days);

test("three answers on two seats, and a cancel brings in the one who waits", async ({
  page: ana,
  login,
  openBrowser,
}, { project }) => {
  test.setTimeout(90_000);
  const size = project.name === "phone" ? "desktop" : "phone";
  const [bo, cy] = [await openBrowser(size), await openBrowser(size)];
  const ids = [await makeRunner("Ana Lind"), await makeRunner("Bo Ek"), await makeRunner("Cy Oh")];
  const [anaId = "", boId = "", cyId = ""] = ids;
  const { clubId } = await makeClub({ ownerId: anaId, memberIds: [boId, cyId], now: Date.now() });
  await login(anaId);
  await login(boId, bo.context());
  await login(cyId, cy.context());
  const date = inDays(3);
  const run = await makeGroupRun(clubId, anaId, { capacity: 2, date }, Date.now());
  const path = `/group-runs/${run.groupRunId}/${run.date}`;
  for (const [who, says] of [
    [ana, "You are coming"],
    [bo, "You are coming"],
    [cy, "You are number 1 in line"],
  ] as const) {
    await who.goto(path);
    await (await alive(who.getByRole("button", { name: "Yes", exact: true }))).click();
    await expect(who.getByRole("heading", { name: says })).toBeVisible();
  }
  await bo.getByRole("button", { name: "No", exact: true }).click();
  await expect(bo.getByRole("heading", { name: "Not this time" })).toBeVisible();
  await cy.reload();
  await expect(cy.getByRole("heading", { name: "You are coming" })).toBeVisible();
});

test("a calendar is subscribed, sees a change and a cancel, and dies with its address", async ({
  page,
  login,
  request,
}) => {
  test.setTimeout(90_000);
  const anaId = await makeRunner("Ana Lind");
  const { clubId } = await makeClub({ ownerId: anaId, now: Date.now() });
  await login(anaId);
  const date = inDays(3);
  const run = await makeGroupRun(clubId, anaId, { date, title: "Quay and back" }, Date.now());
  const address = await test.step("she makes the address", async () => {
    await page.goto(`/clubs/${clubId}/calendar?month=${date.slice(0, 7)}`);
    await (await alive(page.getByRole("button", { name: "Subscribe" }))).click();
    await page.getByRole("button", { name: "Make the address" }).click();
    return page.getByLabel("The address").inputValue();
  });
  const first = await request.get(address);
  const text = await first.text();
  expect(text).toContain("SUMMARY:Quay and back");
  expect(text).toContain("SEQUENCE:0");
  const etag = first.headers().etag ?? "";
  const again = () => request.get(address, { headers: { "if-none-match": etag } });
  expect((await again()).status()).toBe(304);

  await test.step("she edits the run, and the calendar has the new title under a higher sequence", async () => {
    await page.goto(`/group-runs/${run.groupRunId}/${run.date}/edit`);
    await (await alive(page.getByLabel("What", { exact: true }))).fill("Quay, twice");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Quay, twice").first()).toBeVisible();
    const changed = await again();
    expect(changed.status()).toBe(200);
    const now = await changed.text();
    expect(now).toContain("SUMMARY:Quay\\, twice");
    expect(now).toContain("SEQUENCE:1");
  });

  await test.step("she calls it off, and the calendar is told so", async () => {
    await page.mouse.move(0, 0);
    await expect(page.getByText("Changed.", { exact: true })).toBeHidden();
    await (await alive(page.getByRole("button", { name: "Call this one off" }))).click();
    await expect(page.getByRole("heading", { name: "This one is off" })).toBeVisible();
    expect(await (await request.get(address)).text()).toContain("STATUS:CANCELLED");
  });

  await test.step("she makes a new address, and the old one is dead at once", async () => {
    await page.goto(`/clubs/${clubId}/calendar?month=${date.slice(0, 7)}`);
    await (await alive(page.getByRole("button", { name: "Subscribe" }))).click();
    await page.getByRole("button", { name: "Make a new address" }).click();
    const fresh = await page.getByLabel("The address").inputValue();
    expect((await again()).status()).toBe(404);
    expect((await request.get(fresh)).status()).toBe(200);
    await db.membership.deleteMany({ where: { clubId, runnerId: anaId } });
    expect((await request.get(fresh)).status()).toBe(404);
  });
});

test("a weekly series edited from a date on across a clock change is right in three zones", async ({
  page: ana,
  login,
  openBrowser,
}, { project }) => {
  test.skip(project.name !== "desktop", "The same clocks at every width.");
  test.setTimeout(120_000);
  const anaId = await makeRunner("Ana Lind", { zone: "Europe/Berlin" });
  const readers = [
    { zone: "America/New_York", before: "13:30 where you are", after: "01:00 where you are" },
    { zone: "Asia/Kathmandu", before: "23:15 where you are", after: "10:45 where you are" },
  ];
  const memberIds: string[] = [];
  for (const { zone: there } of readers) {
    memberIds.push(await makeRunner("Bo Ek", { zone: there }));
  }
  const { clubId } = await makeClub({ ownerId: anaId, memberIds, now: Date.now() });
  await login(anaId);
  const weekly = { date: localDate("2027-03-16"), zone, repeats: everyTuesday };
  const run = await makeGroupRun(clubId, anaId, weekly, Date.now());
  await test.step("from 30 March on, two days after the clocks change, she has it at seven in the morning", async () => {
    await ana.goto(`/group-runs/${run.groupRunId}/2027-03-30/edit`);
    await (await alive(ana.getByText("This and all that follow"))).click();
    await ana.getByLabel("Start", { exact: true }).fill("07:00");
    await ana.getByRole("button", { name: "Save" }).click();
    await expect(ana.getByRole("heading", { name: "Tue 30 Mar, 07:00" })).toBeVisible({
      timeout: 30_000,
    });
  });
  const before = `/group-runs/${run.groupRunId}/2027-03-23`;
  const after = ana.url();
  await ana.goto(before);
  await expect(ana.getByRole("heading", { name: "Tue 23 Mar, 18:30" })).toBeVisible();
  for (const [at, shown] of readers.entries()) {
    const who = await openBrowser("desktop");
    await login(memberIds[at] ?? "", who.context());
    await who.goto(before);
    await expect(who.getByRole("heading", { name: "Tue 23 Mar, 18:30" })).toBeVisible();
    await expect(who.getByText(shown.before)).toBeVisible();
    await who.goto(after);
    await expect(who.getByRole("heading", { name: "Tue 30 Mar, 07:00" })).toBeVisible();
    await expect(who.getByText(shown.after)).toBeVisible();
    await who.goto(`/clubs/${clubId}/calendar?month=2027-04`);
    await expect(who.getByRole("listitem").filter({ hasText: "07:00" })).toHaveCount(4);
    await expect(who.getByText("18:30")).toHaveCount(0);
  }
});
