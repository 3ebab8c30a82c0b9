import { expect, test } from "vitest";
import { clubLeaderboard } from "@/server/clubs/club-leaderboard";
import { boardEvidence } from "@/server/clubs/evidence-queries";
import { membersOf } from "@/server/clubs/member-queries";
import { clubHidesFrom } from "@/server/clubs/queries";
import { commitmentHidesFrom } from "@/server/commitments/queries";
import { acceptInvitation } from "@/server/invitations/accept-invitation";
import { invitationPreview } from "@/server/invitations/preview-queries";
import { blockedBy } from "@/server/moderation/block-queries";
import { blockRunner } from "@/server/moderation/block-runner";
import { unblockRunner } from "@/server/moderation/unblock-runner";
import { formerPartnersOf, partnersOf } from "@/server/partners/queries";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import {
  makeClub,
  makeInvitation,
  makePartnership,
  makeRunner,
  factoryNow as now,
  testSecret as secret,
} from "@/tests/factories";
import { commit, makeRun } from "@/tests/run-factories";

async function pair() {
  return [await makeRunner("Ana Lind"), await makeRunner("Bo Ek")] as const;
}

test("a block ends the partnership of the two and frees both places", async () => {
  const [ana, bo] = await pair();
  const partnershipId = await makePartnership(ana, bo);
  await blockRunner({ runnerId: bo }, { runnerId: ana, now });
  const { state, endedAt } = await db.partnership.findUniqueOrThrow({
    where: { id: partnershipId },
  });
  expect([state, endedAt?.getTime()]).toEqual(["ended", now]);
  expect(await db.partnershipSide.count({ where: { partnershipId, slot: { not: null } } })).toBe(0);
  for (const runnerId of [ana, bo]) {
    expect(await partnersOf(runnerId)).toEqual([]);
    expect(await formerPartnersOf(runnerId)).toEqual([]);
  }
});

test("only who blocked has it in a list, can take it back, and gets back what is still there", async () => {
  const [ana, bo] = await pair();
  const { clubId } = await makeClub({ memberIds: [ana, bo] });
  await blockRunner({ runnerId: bo }, { runnerId: ana, now });
  await blockRunner({ runnerId: bo }, { runnerId: ana, now: now + 1 });
  expect(await blockedBy(ana)).toEqual([{ runnerId: bo, name: "Bo Ek", since: now }]);
  expect(await blockedBy(bo)).toEqual([]);
  await unblockRunner({ runnerId: ana }, { runnerId: bo, now });
  const names = async (readerId: string) =>
    (await membersOf({ clubId, search: "" }, readerId)).members.map(({ name }) => name);
  expect(await names(ana)).not.toContain("Bo Ek");
  expect(await names(bo)).not.toContain("Ana Lind");
  await unblockRunner({ runnerId: bo }, { runnerId: ana, now });
  expect(await names(ana)).toContain("Bo Ek");
  expect(await names(bo)).toContain("Ana Lind");
});

test("where both blocked, one taking it back does not bring them together", async () => {
  const [ana, bo] = await pair();
  await blockRunner({ runnerId: bo }, { runnerId: ana, now });
  await blockRunner({ runnerId: ana }, { runnerId: bo, now });
  await unblockRunner({ runnerId: bo }, { runnerId: ana, now });
  const { ticket } = await makeInvitation(bo);
  await expect(acceptInvitation({ ticket }, { runnerId: ana, now, secret })).rejects.toMatchObject({
    reason: "blocked",
  });
});

test("a link of a blocked runner, or of one who blocked, names nobody and lets nobody in", async () => {
  const [ana, bo] = await pair();
  const { ticket } = await makeInvitation(ana);
  const { ticket: theirs } = await makeInvitation(bo);
  await blockRunner({ runnerId: bo }, { runnerId: ana, now });
  for (const [readerId, link] of [
    [bo, ticket],
    [ana, theirs],
  ] as const) {
    const preview = await invitationPreview({ ticket: link }, readerId, { now, secret });
    expect(preview).toMatchObject({ state: "blocked", inviterFirstName: "Somebody" });
    await expect(
      acceptInvitation({ ticket: link }, { runnerId: readerId, now, secret }),
    ).rejects.toMatchObject({ reason: "blocked" });
  }
});

test("on a board the row is left out for the other and every rank stays", async () => {
  const [ana, bo] = await pair();
  const { clubId, ownerId } = await makeClub({ memberIds: [ana, bo] });
  for (const [runnerId, days] of [
    [bo, 3],
    [ana, 2],
  ] as const) {
    await commit(runnerId, { days: 3 });
    for (let day = 0; day < days; day += 1) await makeRun(runnerId, `2026-11-1${6 + day}`);
  }
  await blockRunner({ runnerId: bo }, { runnerId: ana, now });
  const board = (runnerId: string) =>
    clubLeaderboard({ clubId, window: "this-week" }, { runnerId, now });
  const rows = async (runnerId: string) =>
    (await board(runnerId)).ranked.map(({ name, rank }) => [rank, name]);
  expect(await rows(ownerId)).toEqual([
    [1, "Bo Ek"],
    [2, "Ana Lind"],
  ]);
  expect(await rows(ana)).toEqual([[2, "Ana Lind"]]);
  expect((await board(ana)).mine?.rank).toBe(2);
  expect(await rows(bo)).toEqual([[1, "Bo Ek"]]);
  await expect(
    boardEvidence({ clubId, window: "this-week", memberId: bo }, { runnerId: ana, now }),
  ).rejects.toMatchObject({ code: "not-found" });
});

test("public pages know whom they would show to whom", async () => {
  const [ana, bo] = await pair();
  const { clubId, ownerId } = await makeClub({ memberIds: [bo] });
  const promise = await commit(bo, { visibility: "link" });
  expect(await commitmentHidesFrom(promise, ana)).toBe(false);
  expect(await clubHidesFrom(clubId, ana)).toBe(false);
  await blockRunner({ runnerId: ana }, { runnerId: bo, now });
  expect(await commitmentHidesFrom(promise, ana)).toBe(true);
  expect(await clubHidesFrom(clubId, ana)).toBe(true);
  expect(await clubHidesFrom(clubId, ownerId)).toBe(false);
  expect(await commitmentHidesFrom(newId(), ana)).toBe(false);
});

test("nobody blocks themselves or somebody who does not exist", async () => {
  const ana = await makeRunner();
  await expect(blockRunner({ runnerId: ana }, { runnerId: ana, now })).rejects.toMatchObject({
    reason: "yourself",
  });
  await expect(blockRunner({ runnerId: newId() }, { runnerId: ana, now })).rejects.toMatchObject({
    code: "not-found",
  });
});

test("accepting and blocking at once leaves no partnership between the two", async () => {
  for (let round = 0; round < 10; round += 1) {
    const [ana, bo] = await pair();
    const { ticket } = await makeInvitation(ana);
    await Promise.allSettled([
      acceptInvitation({ ticket }, { runnerId: bo, now, secret }),
      blockRunner({ runnerId: bo }, { runnerId: ana, now }),
    ]);
    const live = { sides: { some: { runnerId: ana } }, state: { not: "ended" } } as const;
    expect(await db.partnership.count({ where: live })).toBe(0);
  }
});
