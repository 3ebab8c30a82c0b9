import { expect, test } from "vitest";
import { handOverClub } from "@/server/clubs/hand-over-club";
import { leaveClub } from "@/server/clubs/leave-club";
import { db } from "@/server/platform/db";
import { factoryNow, makeClub, makeRunner, makeRunners } from "@/tests/factories";

const now = factoryNow;

async function rolesIn(clubId: string): Promise<Record<string, string>> {
  const rows = await db.membership.findMany({ where: { clubId } });
  return Object.fromEntries(rows.map((row) => [row.runnerId, row.role]));
}

test("handing over makes the heir the owner and the owner a captain, who may then leave", async () => {
  const heir = await makeRunner("Heir");
  const { clubId, ownerId } = await makeClub({ memberIds: [heir] });
  await handOverClub({ clubId, memberId: heir }, { runnerId: ownerId, now });
  expect(await rolesIn(clubId)).toEqual({ [heir]: "owner", [ownerId]: "captain" });
  await leaveClub({ clubId }, { runnerId: ownerId, now });
  expect(await rolesIn(clubId)).toEqual({ [heir]: "owner" });
});

test("handing over to oneself changes nothing", async () => {
  const { clubId, ownerId } = await makeClub();
  await handOverClub({ clubId, memberId: ownerId }, { runnerId: ownerId, now });
  expect(await rolesIn(clubId)).toEqual({ [ownerId]: "owner" });
});

test("a captain cannot take a club over", async () => {
  const captainId = await makeRunner("Cara");
  const { clubId, ownerId } = await makeClub({ captainIds: [captainId] });
  const taking = handOverClub({ clubId, memberId: captainId }, { runnerId: captainId, now });
  await expect(taking).rejects.toMatchObject({
    code: "not-allowed",
    message: "Your role in this club does not cover this.",
  });
  expect(await rolesIn(clubId)).toMatchObject({ [ownerId]: "owner" });
});

test("a club is not handed to someone outside it", async () => {
  const { clubId, ownerId } = await makeClub();
  const other = await makeClub();
  const giving = handOverClub({ clubId, memberId: other.ownerId }, { runnerId: ownerId, now });
  await expect(giving).rejects.toMatchObject({
    code: "not-found",
    message: "This runner is not in the club.",
  });
});

test("handing over to two heirs at once leaves exactly one owner", async () => {
  for (let round = 0; round < 10; round += 1) {
    const heirs = await makeRunners(2);
    const { clubId, ownerId } = await makeClub({ memberIds: heirs });
    const outcomes = await Promise.allSettled(
      heirs.map((memberId) => handOverClub({ clubId, memberId }, { runnerId: ownerId, now })),
    );
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
    const roles = await rolesIn(clubId);
    expect(Object.values(roles).sort()).toEqual(["captain", "member", "owner"]);
    expect(roles[ownerId]).toBe("captain");
  }
});
