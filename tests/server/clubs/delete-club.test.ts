import { expect, test } from "vitest";
import { closeDueClubs } from "@/server/clubs/close-due-clubs";
import { deleteClub } from "@/server/clubs/delete-club";
import { joinClub } from "@/server/clubs/join-club";
import { keepClub } from "@/server/clubs/keep-club";
import { db } from "@/server/platform/db";
import { factoryNow, makeClub, makeRunner, makeRunners } from "@/tests/factories";

const now = factoryNow;
const week = 7 * 86_400_000;

test("a club closes seven days after its owner says so, and its people keep their accounts", async () => {
  const people = await makeRunners(2);
  const { clubId, ownerId } = await makeClub({ memberIds: people });
  const there = () => db.club.count({ where: { id: clubId } });
  expect(await deleteClub({ clubId }, { runnerId: ownerId, now })).toEqual({
    closesAt: now + week,
  });
  await deleteClub({ clubId }, { runnerId: ownerId, now: now + week - 1 });
  await closeDueClubs(now + week - 1);
  expect(await there()).toBe(1);
  expect(await db.notice.count({ where: { kind: "club-closes", clubId } })).toBe(3);
  await closeDueClubs(now + week);
  expect(await there()).toBe(0);
  expect(await db.membership.count({ where: { clubId } })).toBe(0);
  expect(await db.runner.count({ where: { id: { in: [...people, ownerId] } } })).toBe(3);
});

test("until then its owner can keep it, and nobody comes in", async () => {
  const { clubId, ownerId } = await makeClub({ joining: "open" });
  const late = await makeRunner();
  await deleteClub({ clubId }, { runnerId: ownerId, now });
  await expect(joinClub({ clubId }, { runnerId: late, now })).rejects.toMatchObject({
    code: "not-allowed",
  });
  await keepClub({ clubId }, { runnerId: ownerId, now });
  await closeDueClubs(now + 2 * week);
  expect(await joinClub({ clubId }, { runnerId: late, now })).toMatchObject({ joined: true });
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
