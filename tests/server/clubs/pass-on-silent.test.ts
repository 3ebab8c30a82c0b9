import { expect, test } from "vitest";
import { passOnSilent } from "@/server/clubs/pass-on-silent";
import { openSession } from "@/server/platform/auth/open-session";
import { db } from "@/server/platform/db";
import { factoryNow, makeClub, makeRunner } from "@/tests/factories";

const now = factoryNow;
const dayMs = 86_400_000;
const later = now + 15 * dayMs;

async function seen(runnerId: string, at: number) {
  await db.$transaction((tx) =>
    openSession(tx, { runnerId, userAgent: "", replaces: null, now: at }),
  );
}

async function roles(clubId: string) {
  const rows = await db.membership.findMany({ where: { clubId } });
  return new Map(rows.map(({ runnerId, role }) => [runnerId, role]));
}

test("a club whose owner is silent for 14 days passes to a captain who is there, once", async () => {
  const [captainId, memberId] = [await makeRunner("Cai"), await makeRunner("Mo")];
  const { clubId, ownerId } = await makeClub({ captainIds: [captainId], memberIds: [memberId] });
  for (const id of [captainId, memberId]) await seen(id, later - dayMs);
  await passOnSilent(now + 14 * dayMs - 1);
  expect((await roles(clubId)).get(ownerId)).toBe("owner");
  await passOnSilent(later);
  await passOnSilent(later);
  const after = await roles(clubId);
  expect([after.get(captainId), after.get(ownerId), after.get(memberId)]).toEqual([
    "owner",
    "captain",
    "member",
  ]);
  expect(await db.notice.count({ where: { kind: "club-role", clubId } })).toBe(2);
});

test("two workers at once hand it on once, and there is one owner throughout", async () => {
  const memberId = await makeRunner("Mo");
  const { clubId } = await makeClub({ memberIds: [memberId] });
  await seen(memberId, later - dayMs);
  await Promise.all([passOnSilent(later), passOnSilent(later), passOnSilent(later)]);
  const owners = [...(await roles(clubId))].filter(([, role]) => role === "owner");
  expect(owners).toEqual([[memberId, "owner"]]);
});

test("a club whose owner is gone from the site gets the next one at once", async () => {
  const memberId = await makeRunner("Mo");
  const { clubId, ownerId } = await makeClub({ memberIds: [memberId] });
  await seen(memberId, now);
  await db.runner.delete({ where: { id: ownerId } });
  await passOnSilent(now + dayMs);
  expect((await roles(clubId)).get(memberId)).toBe("owner");
});
