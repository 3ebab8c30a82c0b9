import { expect, test } from "vitest";
import { membersOf } from "@/server/clubs/member-queries";
import { clubPage } from "@/server/clubs/queries";
import { removeMember } from "@/server/clubs/remove-member";
import { acceptInvitation } from "@/server/invitations/accept-invitation";
import { db } from "@/server/platform/db";
import {
  factoryNow,
  makeClub,
  makeInvitation,
  makeRunner,
  makeRunners,
  testSecret,
} from "@/tests/factories";

const now = factoryNow;

test("a captain removes members and the owner removes captains", async () => {
  const [captainId = "", memberId = ""] = await makeRunners(2);
  const { clubId, ownerId } = await makeClub({ captainIds: [captainId], memberIds: [memberId] });
  await removeMember({ clubId, memberId }, { runnerId: captainId, now });
  await removeMember({ clubId, memberId: captainId }, { runnerId: ownerId, now });
  expect(await db.membership.findMany({ where: { clubId } })).toMatchObject([
    { runnerId: ownerId },
  ]);
});

test("nobody removes one who ranks as high or higher, or themselves", async () => {
  const [first = "", second = "", memberId = ""] = await makeRunners(3);
  const { clubId, ownerId } = await makeClub({
    captainIds: [first, second],
    memberIds: [memberId],
  });
  for (const [actor, other] of [
    [first, second],
    [first, ownerId],
    [memberId, first],
    [first, first],
    [ownerId, ownerId],
  ] as const) {
    const removing = removeMember({ clubId, memberId: other }, { runnerId: actor, now });
    await expect(removing).rejects.toMatchObject({
      code: "not-allowed",
      message: "Your role in this club does not cover this.",
    });
  }
  expect(await db.membership.count({ where: { clubId } })).toBe(4);
});

test("the owner of another club removes nobody here", async () => {
  const memberId = await makeRunner();
  const { clubId } = await makeClub({ memberIds: [memberId] });
  const other = await makeClub();
  for (const wrong of [
    { clubId, memberId },
    { clubId: other.clubId, memberId },
  ]) {
    const removing = removeMember(wrong, { runnerId: other.ownerId, now });
    await expect(removing).rejects.toMatchObject({ code: "not-found" });
  }
  expect(await db.membership.count({ where: { clubId } })).toBe(2);
});

test("a removed member sees the club no more and does not come back by the same link", async () => {
  const { clubId, ownerId } = await makeClub();
  const { ticket } = await makeInvitation(ownerId, {
    kind: "club",
    clubId,
    maxUses: 5,
    expiresInDays: 7,
  });
  const memberId = await makeRunner();
  const accept = () =>
    acceptInvitation({ ticket }, { runnerId: memberId, now, secret: testSecret });
  await accept();
  await removeMember({ clubId, memberId }, { runnerId: ownerId, now });
  await expect(clubPage(clubId, memberId)).rejects.toMatchObject({ code: "not-found" });
  await expect(membersOf({ clubId, search: "" }, memberId)).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(accept()).rejects.toMatchObject({
    reason: "blocked",
    message: "This link does not work for your account.",
  });
  expect(await db.membership.count({ where: { clubId } })).toBe(1);
});
