import { makeFit } from "@/tests/fixtures/activities/make-fit";
import { makeGpx } from "@/tests/fixtures/activities/make-gpx";
import { makeTcx } from "@/tests/fixtures/activities/make-tcx";
import { alive } from "./alive";
import { expect, test } from "./fixtures";
import { chooseFiles, dropFiles, expectImported, recordedFiles, runFile } from "./run-files";
import { runSlots, zoneOfNow } from "./run-slots";
import { beWelcomed, newAddress, signInByCode, signInByLink } from "./sign-up";
import { commitTo, freshLink, leaderboardRow } from "./walk";

const zone = zoneOfNow(Date.now());
const clubName = "Quay Dawn Runners";

test.use({ timezoneId: zone });

test("two strangers to the site become partners and clubmates by links, promise, run, confirm and see one another on the board", async ({
  page,
  openBrowser,
}, { project }) => {
  test.setTimeout(150_000);
  const bo = await openBrowser(project.name === "phone" ? "desktop" : "phone");
  const address = { ana: newAddress("ana"), bo: newAddress("bo") };
  let ana = page;

  await test.step("Ana signs up by the link of her mail and is welcomed", async () => {
    await ana.goto("/");
    await ana.getByRole("banner").getByRole("link", { name: "Sign in" }).click();
    ana = await signInByLink(ana, address.ana);
    await beWelcomed(ana, "Ana Lind");
    await ana.getByRole("link", { name: "Later, on to home" }).click();
    await ana.getByRole("link", { name: "Make a commitment" }).click();
  });

  const publicPage =
    await test.step("she promises three days a week to anyone with the link", async () => {
      await commitTo(ana, { days: 3, seenBy: "Anyone with the link" });
      return ana.getByLabel("The public page").inputValue();
    });

  const links =
    await test.step("she makes a link for a partner, founds a club and makes one for it", async () => {
      await ana.goto("/partners");
      await ana.getByRole("button", { name: "Invite a partner" }).click();
      const partner = await freshLink(ana);
      await ana.goto("/clubs");
      await ana.getByRole("link", { name: "Found a club" }).click();
      await (await alive(ana.getByLabel("Name"))).fill(clubName);
      await ana.getByRole("button", { name: "Found the club" }).click();
      await expect(ana.getByRole("heading", { name: clubName })).toBeVisible();
      await ana.getByRole("button", { name: "Invite people" }).click();
      return { partner, club: await freshLink(ana) };
    });

  await test.step("Bo sees who invites him before any account, signs up by code and lands with Ana", async () => {
    await bo.goto(links.partner);
    expect(new URL(bo.url()).pathname).toBe("/i");
    await expect(bo.getByRole("heading", { level: 1 })).toHaveText(
      "Ana wants you as a running partner",
    );
    await signInByCode(bo, address.bo, "Become partners");
    await expect(bo.getByText(`You join as ${address.bo}.`)).toBeVisible();
    await bo.getByRole("button", { name: "Become partners" }).click();
    await beWelcomed(bo, "Bo Ek");
    await bo.getByRole("link", { name: "Later, on to my partner" }).click();
    await expect(bo.getByRole("heading", { level: 1 })).toHaveText("Ana Lind");
    await expect(bo.getByText("has 0 of 3 days", { exact: true })).toBeVisible();
  });

  await test.step("he joins the club by its link and promises three days to his clubs", async () => {
    await bo.goto(links.club);
    await expect(bo.getByRole("heading", { level: 1 })).toHaveText(
      `Ana invites you into ${clubName}`,
    );
    await bo.getByRole("button", { name: "Join the club" }).click();
    await expect(bo.getByRole("heading", { level: 1 })).toHaveText(clubName);
    await bo.goto("/commitments/new");
    await commitTo(bo, { days: 3, seenBy: "My clubs" });
  });

  const slots = runSlots(3, zone, Date.now());
  const anaKept = `${slots.days} of 3`;

  await test.step("Ana brings in a FIT, a GPX and a TCX file, chosen and dropped", async () => {
    const [first = 0, second = 0, third = 0] = slots.starts;
    const short = {
      distanceKm: 2,
      everySeconds: 5,
      zoneOffsetMinutes: zone === "Asia/Kathmandu" ? 345 : -300,
    };
    const chosen = [
      runFile("easy.fit", makeFit({ ...short, startedAt: first })),
      runFile("loop.gpx", makeGpx({ ...short, startedAt: second })),
    ];
    const dropped = [
      runFile("steady.tcx", makeTcx({ ...short, startedAt: third })),
      ...recordedFiles(),
    ];
    await ana.goto("/runs/new");
    await chooseFiles(ana, chosen);
    await expectImported(ana, chosen);
    await dropFiles(ana, dropped);
    await expectImported(ana, dropped);
  });

  await test.step("she sees her week, her votes and her row of weeks", async () => {
    await ana.goto("/home");
    await expect(ana.getByRole("heading", { name: `${anaKept} this week` })).toBeVisible();
    await expect(ana.getByText("3 votes")).toBeVisible();
    await expect(
      ana.getByRole("list", { name: "Your weeks, oldest first" }).getByRole("listitem"),
    ).toHaveCount(1);
  });

  await test.step("Bo logs a run by hand, which waits for Ana", async () => {
    await bo.goto("/runs/new");
    await bo.getByRole("link", { name: "Log by hand" }).click();
    await (await alive(bo.getByLabel("How long"))).fill("30 min");
    await bo.getByRole("button", { name: "Save the run" }).click();
    await expect(bo.getByRole("heading", { name: "Waiting for a witness" })).toBeVisible();
  });

  await test.step("Ana confirms it, and it counts", async () => {
    await ana.reload();
    await expect(ana.getByText("Did Bo Ek run?")).toBeVisible();
    await ana.getByRole("button", { name: "Yes, confirm" }).click();
    await expect(ana.getByText("Did Bo Ek run?")).toBeHidden();
    await bo.reload();
    await expect(bo.getByRole("heading", { name: "A vote for “I am a runner”" })).toBeVisible();
    await expect(bo.getByText("Ana Lind confirmed it.")).toBeVisible();
  });

  await test.step("each sees the other's week", async () => {
    await ana.goto("/partners");
    await ana.getByRole("link", { name: /Bo Ek/ }).click();
    await expect(ana.getByText("has 1 of 3 days", { exact: true })).toBeVisible();
    await bo.goto("/partners");
    await bo.getByRole("link", { name: /Ana Lind/ }).click();
    await expect(bo.getByText(`has ${anaKept} days`, { exact: true })).toBeVisible();
  });

  await test.step("the club's board ranks both by promises kept", async () => {
    await bo.goto("/clubs");
    await bo.getByRole("link", { name: clubName }).click();
    await bo.getByRole("link", { name: "Open the board" }).click();
    await expect(leaderboardRow(bo, "Ana Lind")).toHaveText(new RegExp(`^1\\D.*${anaKept} · `));
    const boRank = slots.days === 1 ? 1 : 2;
    await expect(leaderboardRow(bo, "Bo Ek")).toHaveText(new RegExp(`^${boRank}\\D.*1 of 3 · `));
    await leaderboardRow(bo, "Ana Lind").click();
    await expect(bo.getByText(anaKept).first()).toBeVisible();
  });

  await test.step("anyone with the link sees Ana's promise, and no more than her first name", async () => {
    const stranger = await openBrowser("phone");
    await stranger.goto(publicPage);
    await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("Ana runs 3 days a week.");
    await expect(stranger.getByText(`${anaKept} this week`)).toBeVisible();
    await expect(stranger.getByText("Lind")).toHaveCount(0);
  });
});
