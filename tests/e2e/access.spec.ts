import { newId } from "@/server/platform/new-id";
import { makeClub, makePartnership, makeRunner } from "@/tests/factories";
import { commit, makeRun } from "@/tests/run-factories";
import { expect, test } from "./fixtures";
import { newAddress, signInByCode } from "./sign-up";

const missing = /status of 404/;

async function othersPlaces() {
  const runnerId = await makeRunner("Ida Private");
  const partnerId = await makeRunner("Per Partner");
  const { clubId } = await makeClub({ ownerId: runnerId, name: "Closed Door Club" });
  const partnershipId = await makePartnership(runnerId, partnerId);
  const runId = await makeRun(runnerId, "2026-11-17", { title: "A secret morning" });
  const commitmentId = await commit(runnerId, { visibility: "partners" });
  return {
    club: `/clubs/${clubId}`,
    board: `/clubs/${clubId}/board`,
    evidence: `/clubs/${clubId}/board/${runnerId}`,
    members: `/clubs/${clubId}/members`,
    clubSettings: `/clubs/${clubId}/settings`,
    partnership: `/partners/${partnershipId}`,
    run: `/runs/${runId}`,
    commitment: `/commitments/${commitmentId}`,
    publicCommitment: `/c/${commitmentId}`,
  };
}

test("a stranger finds nothing of another's runs, clubs, partnerships and commitments", async ({
  page,
  login,
  console,
}) => {
  console.expects(missing);
  await login(await makeRunner("Sten Stranger"));
  const places = await othersPlaces();
  for (const [place, path] of Object.entries(places)) {
    await test.step(place, async () => {
      await page.goto(path);
      await expect(page.getByRole("heading", { name: /^This( page)? is not here$/ })).toBeVisible();
      await expect(page.getByText(/Ida|Per Partner|Closed Door|secret/)).toHaveCount(0);
    });
  }
});

test("what does not exist looks the same as what is not shared", async ({
  page,
  login,
  console,
}) => {
  console.expects(missing);
  await login(await makeRunner("Sten Stranger"));
  const { run } = await othersPlaces();
  const seen: string[] = [];
  for (const path of [run, `/runs/${newId()}`, "/runs/not-an-id"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { name: "This is not here" })).toBeVisible();
    seen.push(await page.getByRole("main").ariaSnapshot());
  }
  expect(new Set(seen).size).toBe(1);
});

test("who is not signed in is sent to sign in and comes back to the page asked for", async ({
  page,
}) => {
  await page.goto("/clubs/new");
  await expect(page).toHaveURL(/\/sign-in\?to=%2Fclubs%2Fnew$/);
  const email = newAddress("nils");
  await makeRunner("Nils Back", { email });
  await signInByCode(page, email);
  await expect(page).toHaveURL(/\/clubs\/new$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Found a club");
});

test("no page behind sign-in shows anything without a session", async ({ page }) => {
  const { publicCommitment: _public, ...places } = await othersPlaces();
  const own = ["/home", "/runs", "/runs/new", "/partners", "/clubs", "/commitments", "/statement"];
  const personal = ["/invitations", "/settings", "/you", "/commitments/new", "/welcome"];
  for (const path of [...Object.values(places), ...own, ...personal]) {
    await page.goto(path);
    await expect(page, path).toHaveURL(/\/sign-in\?to=/);
  }
});

test("signing out ends the session in every open tab", async ({ page, login, console }) => {
  // The other tab may look for notices before it is loaded again.
  console.expects(/401.*notifications\.unread/);
  await login(await makeRunner("Ola Out"));
  const other = await page.context().newPage();
  await other.goto("/home");
  await page.goto("/settings");
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page).toHaveURL(/\/$/);
  await other.reload();
  await expect(other).toHaveURL(/\/sign-in/);
});
