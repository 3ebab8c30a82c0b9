import type { Page } from "@playwright/test";
import { addDays } from "@/domain/time-zone/local-date";
import { localDateOf } from "@/domain/time-zone/zone";
import { weekOf } from "@/domain/week/week";
import { cheerRun } from "@/server/feed/cheer-run";
import { commentRun } from "@/server/feed/comment-run";
import { blockRunner } from "@/server/moderation/block-runner";
import { newId } from "@/server/platform/new-id";
import { sharePoll } from "@/server/polls/share-poll";
import { makeClub, makeInvitation, makePartnership, makeRunner } from "@/tests/factories";
import { makeGroupRun, sayYes } from "@/tests/group-run-factories";
import { makePoll, sayTo } from "@/tests/poll-factories";
import { commit, makeRun } from "@/tests/run-factories";
import rows from "@/tests/security/authorisation.json" with { type: "json" };
import { alive } from "./alive";
import { expect, test } from "./fixtures";

/** Two people who share a club, a partnership, a group run, promises and runs; and the places of the second. */
async function twoPeople() {
  const now = Date.now();
  const today = localDateOf(now, "UTC");
  const startsOn = weekOf(today);
  const [ana, bo] = [await makeRunner("Anemone Quill"), await makeRunner("Bosco Thistle")];
  const { clubId } = await makeClub({
    name: "Both Sides",
    memberIds: [ana, bo],
    joining: "open",
    now,
  });
  const partnershipId = await makePartnership(ana, bo, now - 86_400_000);
  const ids = { [ana]: { run: "", commitment: "" }, [bo]: { run: "", commitment: "" } };
  for (const runnerId of [ana, bo]) {
    ids[runnerId] = {
      commitment: await commit(runnerId, { visibility: "link", startsOn, now }),
      run: await makeRun(runnerId, today, { visibility: "clubs", countsFrom: now - 1_000 }),
    };
  }
  const groupRun = await makeGroupRun(clubId, bo, { date: addDays(today, 2) }, now);
  const options = [3, 4].map((days) => {
    return { optionId: newId(), date: addDays(today, days), startMinutes: 1_110 };
  });
  const poll = await makePoll(clubId, bo, { options }, { now });
  const { path: guestPoll } = await sharePoll({ pollId: poll.pollId }, { runnerId: bo, now });
  for (const runnerId of [ana, bo]) {
    await sayYes(groupRun, runnerId, now);
    await sayTo(poll, runnerId, ["yes", "ifNeedBe"], now);
    const runId = ids[runnerId === ana ? bo : ana]?.run ?? "";
    await cheerRun({ runId, word: "Steady" }, { runnerId, now });
    await commentRun({ id: newId(), runId, text: "Well done" }, { runnerId, now });
  }
  return { ana, bo, clubId, partnershipId, groupRun, poll, guestPoll, ids };
}

type People = Awaited<ReturnType<typeof twoPeople>>;

/** Pages of reports, on which one reads whom one reported oneself. */
const ownCases = ["/reports/[id]", "/moderation/[id]"];

/** The address of every page, about the other of the two where it can be about somebody. */
function addressesOf(people: People, otherId: string): string[] {
  const { clubId, partnershipId, groupRun, poll, guestPoll, ids } = people;
  const theirs = ids[otherId];
  const parameters: Record<string, string> = {
    "/clubs/[id]/board/[runnerId]": `/clubs/${clubId}/board/${otherId}`,
    "/commitments/[id]": `/commitments/${theirs?.commitment}`,
    "/c/[id]": `/c/${theirs?.commitment}`,
    "/club/[id]": `/club/${clubId}`,
    "/partners/[id]": `/partners/${partnershipId}`,
    "/partners/[id]/check-in": `/partners/${partnershipId}/check-in`,
    "/poll/[token]": guestPoll,
    "/polls/[id]": `/polls/${poll.pollId}`,
    "/polls/[id]/times": `/polls/${poll.pollId}/times`,
    "/together/[place]": `/together/${clubId}`,
    "/runs/[id]": `/runs/${theirs?.run}`,
    "/runners/[id]": `/runners/${otherId}`,
    "/group-runs/[id]/[date]": `/group-runs/${groupRun.groupRunId}/${groupRun.date}`,
    "/group-runs/[id]/[date]/edit": `/group-runs/${groupRun.groupRunId}/${groupRun.date}/edit`,
  };
  const addresses = Object.keys(rows.pages)
    .filter((page) => !ownCases.includes(page))
    .map((page) => parameters[page] ?? page.replace("/clubs/[id]", `/clubs/${clubId}`));
  expect(addresses.filter((address) => address.includes("["))).toEqual([]);
  return addresses;
}

/** Which pages have a name in their source, whether it is drawn or only sent along. */
async function naming(page: Page, addresses: readonly string[], name: string): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    const text = await (await page.request.get(address)).text();
    if (text.includes(name)) found.push(address);
  }
  return found;
}

test("a block from the list of members hides both from one another on every page", async ({
  page,
  login,
  openBrowser,
}) => {
  test.setTimeout(120_000);
  const people = await twoPeople();
  const { ana, bo, clubId } = people;
  const other = await openBrowser("phone");
  await login(ana);
  await login(bo, other.context());
  const [first, second] = ["Anemone", "Bosco"];
  const [ofBo, ofAna] = [addressesOf(people, bo), addressesOf(people, ana)];
  expect((await naming(page, ofBo, second)).length).toBeGreaterThan(14);

  await page.goto(`/clubs/${clubId}/members`);
  await (await alive(page.getByRole("button", { name: "What to do with Bosco Thistle" }))).click();
  await page.getByRole("menuitem", { name: "Block" }).click();
  await page.getByRole("button", { name: "Block", exact: true }).click();
  await expect(page.getByText("You and Bosco Thistle no longer see each other")).toBeVisible();
  await expect(page.getByRole("list", { name: "Runners" }).getByText("Bosco")).toHaveCount(0);

  const list = "/settings/blocked";
  expect(
    await naming(
      page,
      ofBo.filter((address) => address !== list),
      second,
    ),
  ).toEqual([]);
  expect(await naming(other, ofAna, first)).toEqual([]);
  expect(await naming(page, [list], second)).toEqual([list]);

  await page.goto(list);
  await (await alive(page.getByRole("button", { name: "Unblock Bosco Thistle" }))).click();
  await expect(page.getByText("Nobody", { exact: true })).toBeVisible();
  expect(await naming(other, [`/clubs/${clubId}/members`], first)).toHaveLength(1);
});

test("a link of who was blocked says that it does not work, and names nobody", async ({
  page,
  login,
}) => {
  const { ana, bo } = await twoPeople();
  const { token } = await makeInvitation(bo, undefined, Date.now());
  await blockRunner({ runnerId: bo }, { runnerId: ana, now: Date.now() });
  await login(ana);
  await page.goto(`/i/${token}`);
  await expect(page.getByText("This link does not work for your account.")).toBeVisible();
  await expect(page.getByText(/Bosco/)).toHaveCount(0);
});
