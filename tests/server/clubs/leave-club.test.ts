import { expect, test } from "vitest";
import { leaveClub } from "@/server/clubs/leave-club";
import { db } from "@/server/platform/db";
import { factoryNow, makeClub, makeInvitation, makeRunner, makeRunners } from "@/tests/factories";

const now = factoryNow;

test("a member and a captain leave a club", async () => {
  const [captainId = "", memberId = ""] = await makeRunners(2);
  const { clubId, ownerId } = await makeClub({ captainIds: [captainId], memberIds: [memberId] });
  for (const runnerId of [captainId, memberId]) {
    expect(await leaveClub({ clubId }, { runnerId, now })).toEqual({ clubClosed: false });
  }
  expect(await db.membership.findMany({ where: { clubId } })).toMatchObject([
    { runnerId: ownerId },
  ]);
});

test("the owner of a club with others in it hands it over before leaving", async () => {
  const { clubId, ownerId } = await makeClub({ memberIds: [await makeRunner()] });
  await expect(leaveClub({ clubId }, { runnerId: ownerId, now })).rejects.toMatchObject({
    code: "refused",
    reason: "last-owner",
    message: "A club needs an owner. Make someone else an owner first.",
  });
  expect(await db.membership.count({ where: { clubId } })).toBe(2);
});

test("the last one to leave closes the club with its links", async () => {
  const { clubId, ownerId } = await makeClub();
  await makeInvitation(ownerId, { kind: "club", clubId, maxUses: 5, expiresInDays: 7 });
  expect(await leaveClub({ clubId }, { runnerId: ownerId, now })).toEqual({ clubClosed: true });
  expect(await db.club.count({ where: { id: clubId } })).toBe(0);
  expect(await db.invitation.count({ where: { clubId } })).toBe(0);
});

test("who is not in a club cannot leave it: it is not found", async () => {
  const { clubId } = await makeClub();
  const leaving = leaveClub({ clubId }, { runnerId: await makeRunner("Eve"), now });
  await expect(leaving).rejects.toMatchObject({ code: "not-found", reason: "not-found" });
});

test("owner and last member leaving at once never leave a club without an owner", async () => {
  for (let round = 0; round < 10; round += 1) {
    const memberId = await makeRunner();
    const { clubId, ownerId } = await makeClub({ memberIds: [memberId] });
    await Promise.allSettled(
      [ownerId, memberId].map((runnerId) => leaveClub({ clubId }, { runnerId, now })),
    );
    const clubs = await db.club.count({ where: { id: clubId } });
    const owners = await db.membership.count({ where: { clubId, role: "owner" } });
    expect(owners).toBe(clubs);
  }
});
