import { expect, test } from "vitest";
import { changeMemberRole, changeMemberRoleInput } from "@/server/clubs/change-member-role";
import { handOverClub } from "@/server/clubs/hand-over-club";
import { db } from "@/server/platform/db";
import { factoryNow, makeClub, makeRunner, makeRunners } from "@/tests/factories";

const now = factoryNow;

async function roleOf(clubId: string, runnerId: string) {
  return (await db.membership.findFirst({ where: { clubId, runnerId } }))?.role;
}

test("the owner makes a member a captain and a captain a member", async () => {
  const memberId = await makeRunner();
  const { clubId, ownerId } = await makeClub({ memberIds: [memberId] });
  for (const role of ["captain", "member"] as const) {
    await changeMemberRole({ clubId, memberId, role }, { runnerId: ownerId, now });
    expect(await roleOf(clubId, memberId)).toBe(role);
  }
});

test("captains and members change no roles, their own neither", async () => {
  const [captainId = "", memberId = ""] = await makeRunners(2);
  const { clubId } = await makeClub({ captainIds: [captainId], memberIds: [memberId] });
  for (const runnerId of [captainId, memberId]) {
    const raising = changeMemberRole({ clubId, memberId, role: "captain" }, { runnerId, now });
    await expect(raising).rejects.toMatchObject({ code: "not-allowed", reason: "not-allowed" });
  }
  expect(await roleOf(clubId, memberId)).toBe("member");
});

test("the owner cannot step down without an heir", async () => {
  const { clubId, ownerId } = await makeClub({ memberIds: [await makeRunner()] });
  const change = { clubId, memberId: ownerId, role: "member" } as const;
  await expect(changeMemberRole(change, { runnerId: ownerId, now })).rejects.toMatchObject({
    reason: "last-owner",
    message: "A club needs an owner. Make someone else an owner first.",
  });
  expect(await roleOf(clubId, ownerId)).toBe("owner");
});

test("nobody is made owner by a change of role", () => {
  const input = { clubId: crypto.randomUUID(), memberId: crypto.randomUUID(), role: "owner" };
  expect(changeMemberRoleInput.safeParse(input).success).toBe(false);
});

test("two owners demoting one another at once leave exactly one owner", async () => {
  for (let round = 0; round < 10; round += 1) {
    const second = await makeRunner();
    const { clubId, ownerId } = await makeClub({ memberIds: [second] });
    await Promise.allSettled([
      handOverClub({ clubId, memberId: second }, { runnerId: ownerId, now }),
      changeMemberRole({ clubId, memberId: ownerId, role: "member" }, { runnerId: second, now }),
      changeMemberRole({ clubId, memberId: second, role: "member" }, { runnerId: ownerId, now }),
    ]);
    expect(await db.membership.count({ where: { clubId, role: "owner" } })).toBe(1);
  }
});

test("the database itself refuses a second owner", async () => {
  const memberId = await makeRunner();
  const { clubId } = await makeClub({ memberIds: [memberId] });
  const second = db.membership.update({
    where: { clubId_runnerId: { clubId, runnerId: memberId } },
    data: { role: "owner" },
  });
  await expect(second).rejects.toThrow("membership_one_owner");
});
