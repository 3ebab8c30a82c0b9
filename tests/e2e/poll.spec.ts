import { dateWords } from "@/domain/time-zone/date-words";
import { addDays } from "@/domain/time-zone/local-date";
import { localDateOf } from "@/domain/time-zone/zone";
import { makeClub, makeRunner } from "@/tests/factories";
import { alive } from "./alive";
import { expect, test } from "./fixtures";

const zone = "Europe/Berlin";

test("two members and a guest find the time of a run by a poll, and the run has their answers", async ({
  page: ana,
  login,
  openBrowser,
}, { project }) => {
  test.setTimeout(120_000);
  const other = project.name === "phone" ? "desktop" : "phone";
  const [bo, guest] = [await openBrowser(other), await openBrowser(other)];
  const anaId = await makeRunner("Ana Lind");
  const boId = await makeRunner("Bo Ek");
  const { clubId } = await makeClub({ ownerId: anaId, memberIds: [boId], now: Date.now() });
  await login(anaId);
  await login(boId, bo.context());
  const days = [2, 3].map((days) => addDays(localDateOf(Date.now(), zone), days));
  const [first = "", second = ""] = days.map((date) => dateWords(date, "en-GB"));

  await test.step("Ana offers two evenings, picked from the month", async () => {
    await ana.goto(`/group-runs/new?with=${clubId}`);
    await ana.getByRole("link", { name: "Find the time first" }).click();
    // The page before has a field of the same name, which goes only when this one has come.
    await expect(ana.getByRole("heading", { name: "Find a time" })).toBeVisible();
    await (await alive(ana.getByLabel("What", { exact: true }))).fill("Long run with soup");
    await ana.getByRole("button", { name: "Ask", exact: true }).click();
    await expect(ana.getByText("Offer at least two times.")).toBeVisible();
    for (const day of [first, second]) {
      const tile = ana.getByRole("button", { name: day, exact: true });
      if (!(await tile.isVisible())) {
        await ana.getByRole("button", { name: "The month after" }).click();
      }
      await tile.click();
      await expect(ana.getByLabel(`Start on ${day}`)).toHaveValue("18:30");
    }
    await ana.getByRole("button", { name: "Ask", exact: true }).click();
    await expect(
      ana.getByRole("heading", { name: "Which of these times suit you?" }),
    ).toBeVisible();
  });

  const say = (who: typeof ana, day: string, says: string) =>
    who
      .getByRole("group", { name: new RegExp(`^${day.replace(",", ",?")}`) })
      .getByRole("button", { name: says });

  await test.step("she can on both days, so they are tied", async () => {
    for (const day of [first, second]) {
      await (await alive(say(ana, day, "Yes"))).click();
      await expect(say(ana, day, "Yes")).toHaveAttribute("aria-pressed", "true");
    }
    await expect(ana.getByRole("heading", { name: "A tie between 2 times" })).toBeVisible();
  });

  const link = await test.step("she makes a link for guests", async () => {
    await ana.getByRole("button", { name: "Ask guests" }).click();
    await ana.getByRole("button", { name: "Make the link" }).click();
    return ana.getByLabel("The link").inputValue();
  });

  await test.step("Bo finds the poll on the club's page and can on the second day alone", async () => {
    await bo.goto(`/clubs/${clubId}`);
    await bo.getByRole("link", { name: /Long run with soup/ }).click();
    await (await alive(say(bo, first, "No"))).click();
    await say(bo, second, "Yes").click();
    await expect(bo.getByRole("heading", { name: "Best so far" })).toBeVisible();
    await expect(bo.getByText("All 2 can").first()).toBeVisible();
  });

  await test.step("a guest answers without an account, comes back by their own link and changes it", async () => {
    await guest.goto(link);
    await (await alive(say(guest, second, "Yes"))).click();
    await guest.getByRole("button", { name: "Send my answer" }).click();
    await expect(guest.getByText("Tell your name.")).toBeVisible();
    await guest.getByLabel("Your name").fill("Gus Guest");
    await guest.getByRole("button", { name: "Send my answer" }).click();
    await expect(guest.getByLabel("Your own link")).toBeVisible();
    const own = guest.url();
    expect(own).not.toBe(link);
    await guest.goto(own);
    await expect(say(guest, second, "Yes")).toHaveAttribute("aria-pressed", "true");
    await (await alive(say(guest, second, "If need be"))).click();
    await guest.getByRole("button", { name: "Save" }).click();
    await expect(guest.getByText("All 3 can, 1 of them if need be").first()).toBeVisible();
  });

  await test.step("Ana takes the best time, and everybody has answered the run already", async () => {
    await ana.reload();
    await (await alive(ana.getByRole("button", { name: "Take this time" }))).click();
    await ana.getByRole("dialog").getByRole("button", { name: "Take this time" }).click();
    await expect(ana.getByRole("heading", { name: "You are coming" })).toBeVisible();
    const coming = ana.getByRole("list", { name: "Coming" });
    await expect(coming.getByRole("listitem")).toHaveText([/Ana Lind/, /Bo Ek/]);
    await expect(ana.getByRole("list", { name: "Guests" })).toContainText("Gus Guest");
  });

  await test.step("Bo and the guest see that the time is found", async () => {
    await bo.reload();
    await expect(bo.getByText("The time is found")).toBeVisible();
    await bo.getByRole("link", { name: "See the group run" }).click();
    await expect(bo.getByRole("heading", { name: "You are coming" })).toBeVisible();
    await guest.reload();
    await expect(guest.getByText("The time is found. See you there.")).toBeVisible();
  });
});
