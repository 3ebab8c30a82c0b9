import { expect, test } from "vitest";
import { deleteClub } from "@/server/clubs/delete-club";
import { db } from "@/server/platform/db";
import { factoryNow, makeClub, makeRunner, makeRunners } from "@/tests/factories";

const now = factoryNow;

test("the owner closes a club, and its people keep their accounts", async () => {
  const people = await makeRunners(2);
  const { clubId, ownerId } = await makeClub({ memberIds: people });
  await deleteClub({ clubId }, { runnerId: ownerId, now });
  expect(await db.club.count({ where: { id: clubId } })).toBe(0);
  expect(await db.membership.count({ where: { clubId } })).toBe(0);
  expect(await db.runner.count({ where: { id: { in: [...people, ownerId] } } })).toBe(3);
});

test("a captain cannot close a club, and to a stranger it is not there", async () => {
  const captainId = await makeRunner();
  const { clubId } = await makeClub({ captainIds: [captainId] });
  await expect(deleteClub({ clubId }, { runnerId: captainId, now })).rejects.toMatchObject({
    code: "not-allowed",
    reason: "owner-only",
    message: "Only the owner of this club can do that.",
  });
  const stranger = (await makeClub()).ownerId;
  await expect(deleteClub({ clubId }, { runnerId: stranger, now })).rejects.toMatchObject({
    code: "not-found",
  });
  expect(await db.club.count({ where: { id: clubId } })).toBe(1);
});
