import { makeClub, makeRunner } from "@/tests/factories";
import { alive } from "./alive";
import { firstAccount } from "./first-account";
import { expect, test } from "./fixtures";

test.skip(({ viewport }) => viewport?.width !== 390, "A decision does not depend on the width.");

test("a report reaches the queue, is decided with a reason, appealed once and answered", async ({
  page: ana,
  login,
  openBrowser,
  console,
}) => {
  // What was hidden is looked for, and not there.
  console.expects(/status of 404/);
  test.setTimeout(120_000);
  const moderatorId = await firstAccount();
  const anaId = await makeRunner("Ana Report");
  const boId = await makeRunner("Bo Reported", { about: "Buy my watches" });
  await makeClub({ ownerId: anaId, memberIds: [boId] });
  const [mo, bo] = [await openBrowser("desktop"), await openBrowser("phone")];
  await login(anaId);
  await login(moderatorId, mo.context());
  await login(boId, bo.context());

  await ana.goto(`/report?kind=runner&id=${boId}`);
  await (await alive(ana.getByRole("radio", { name: /It sells or misleads/ }))).check();
  await ana.getByRole("textbox", { name: "In your own words" }).fill("Nothing but watches");
  await ana.getByRole("button", { name: "Send the report" }).click();
  await expect(ana.getByText("Thank you. A moderator will look at it.")).toBeVisible();

  const decide = async (choice: RegExp, reason: string, button: string) => {
    await mo.goto("/moderation");
    await mo.getByRole("link", { name: /Bo Reported/ }).click();
    await expect(mo.getByRole("heading", { level: 1 })).toHaveText("Bo Reported");
    await (await alive(mo.getByRole("radio", { name: choice }))).check();
    await mo.getByRole("textbox", { name: "Reason" }).fill(reason);
    await mo.getByRole("button", { name: button }).click();
    await expect(mo).toHaveURL(/\/moderation$/);
  };
  await mo.goto("/moderation");
  await expect(mo.getByText("Ana Report")).toHaveCount(0);
  await decide(/Hide it/, "The page is an advertisement.", "Decide");
  await ana.goto(`/runners/${boId}`);
  await expect(ana.getByText("This is not here")).toBeVisible();

  await bo.goto("/reports");
  await bo
    .getByRole("main")
    .getByRole("link", { name: /Bo Reported/ })
    .click();
  await expect(bo.getByText("The page is an advertisement.")).toBeVisible();
  await expect(bo.getByText("Ana")).toHaveCount(0);
  await (await alive(bo.getByRole("textbox", { name: "Appeal" }))).fill(
    "I took it out, and I am sorry.",
  );
  await bo.getByRole("button", { name: "Send the appeal" }).click();
  await expect(bo.getByText("Your appeal is with a moderator")).toBeVisible();

  await decide(/Take it back/, "It is gone from the page by now.", "Answer");
  await bo.reload();
  await expect(bo.getByText("It is gone from the page by now.")).toBeVisible();
  await expect(bo.getByRole("textbox", { name: "Appeal" })).toHaveCount(0);
  await ana.goto(`/runners/${boId}`);
  await expect(ana.getByRole("heading", { level: 1 })).toHaveText("Bo Reported");
});
