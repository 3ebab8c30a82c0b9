import { passOnSilent } from "@/server/clubs/pass-on-silent";
import { makeClub, makeRunner } from "@/tests/factories";
import { alive } from "./alive";
import { expect, test } from "./fixtures";

test.skip(({ viewport }) => viewport?.width !== 390, "Who comes in does not depend on the width.");

const dayMs = 86_400_000;

test("two captains of a club on request let in one and turn away another, and the owner who falls silent is followed by the first", async ({
  page: cai,
  login,
  openBrowser,
  console,
}) => {
  test.setTimeout(120_000);
  // The second captain's answer, which comes too late.
  console.expects(/status of 409/);
  const past = Date.now() - 15 * dayMs;
  const since = (at: number) => ({ createdAt: new Date(at) });
  const ownerId = await makeRunner("Olga Owner", since(past));
  const captainIds = [
    await makeRunner("Cai Captain", since(past)),
    await makeRunner("Cleo Captain", since(past)),
  ];
  const { clubId } = await makeClub({
    name: "Door Keepers",
    joining: "approval",
    ownerId,
    captainIds,
    now: past,
  });
  const asks = async (name: string, words: string) => {
    const device = await openBrowser("phone");
    await login(await makeRunner(name), device.context());
    await device.goto(`/club/${clubId}`);
    await device.getByRole("link", { name: "Ask to join" }).click();
    await (await alive(device.getByLabel("A word to the club"))).fill(words);
    await device.getByRole("button", { name: "Ask to join" }).click();
    await expect(device.getByText("You have asked")).toBeVisible();
    return device;
  };
  const ada = await asks("Ada Asker", "Jo told me of you");
  const ben = await asks("Ben Asker", "I sell shoes");

  const cleo = await openBrowser("desktop");
  await login(captainIds[0] ?? "");
  await login(captainIds[1] ?? "", cleo.context());
  for (const captain of [cai, cleo]) await captain.goto(`/clubs/${clubId}/members`);
  const asker = (captain: typeof cai, name: string) =>
    captain
      .getByRole("list", { name: "Who would like to join" })
      .getByRole("listitem")
      .filter({ hasText: name });
  await expect(asker(cai, "Ada Asker").getByText("Jo told me of you")).toBeVisible();
  await (await alive(asker(cai, "Ada Asker").getByRole("button", { name: "Let in" }))).click();
  await expect(cai.getByText("They are in")).toBeVisible();
  // The other captain's page is older than that answer.
  await (await alive(asker(cleo, "Ada Asker").getByRole("button", { name: "Not now" }))).click();
  await expect(asker(cleo, "Ada Asker")).toHaveCount(0);
  await asker(cleo, "Ben Asker").getByRole("button", { name: "Not now" }).click();
  await expect(cleo.getByText("Not this time")).toBeVisible();

  await ada.goto(`/clubs/${clubId}`);
  await expect(ada.getByRole("heading", { level: 1 })).toHaveText("Door Keepers");
  await ben.goto(`/clubs/${clubId}/join`);
  await expect(ben.getByText("The club said no this time")).toBeVisible();

  await passOnSilent(Date.now());
  await cai.reload();
  const row = (name: string) =>
    cai.getByRole("list", { name: "Runners" }).getByRole("listitem").filter({ hasText: name });
  await expect(row("Cai Captain").getByText("Owner")).toBeVisible();
  await expect(row("Olga Owner").getByText("Captain", { exact: true })).toBeVisible();
});
