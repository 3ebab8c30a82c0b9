import { expect, test } from "vitest";
import { closeDueClubs } from "@/server/clubs/close-due-clubs";
import { deleteClub } from "@/server/clubs/delete-club";
import { joinClub } from "@/server/clubs/join-club";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { factoryNow, makeClub, makeRunner, makeRunners } from "@/tests/factories";

const now = factoryNow;

test("anyone joins an open club as a member, and once however often they tap", async () => {
  const { clubId } = await makeClub({ joining: "open" });
  const runnerId = await makeRunner("Nia");
  const taps = await Promise.all(
    Array.from({ length: 6 }, () => joinClub({ clubId }, { runnerId, now })),
  );
  expect(taps.filter((tap) => tap.joined)).toHaveLength(1);
  expect(await db.membership.findMany({ where: { clubId, runnerId } })).toMatchObject([
    { role: "member", invitationId: null, joinedAt: new Date(now) },
  ]);
});

test("joining again leaves the owner the owner", async () => {
  const { clubId, ownerId } = await makeClub({ joining: "open" });
  expect(await joinClub({ clubId }, { runnerId: ownerId, now })).toEqual({ clubId, joined: false });
  expect(await db.membership.findMany({ where: { clubId } })).toMatchObject([{ role: "owner" }]);
});

test.each(["link", "approval"] as const)(
  "a club by %s is joined by invitation",
  async (joining) => {
    const { clubId } = await makeClub({ joining });
    const runnerId = await makeRunner();
    await expect(joinClub({ clubId }, { runnerId, now })).rejects.toMatchObject({
      code: "not-allowed",
      reason: "invitation-needed",
      message: "This club is joined by invitation. Ask someone in it for a link.",
    });
    expect(await db.membership.count({ where: { clubId } })).toBe(1);
  },
);

test("a club that does not exist is not found", async () => {
  const joining = joinClub({ clubId: newId() }, { runnerId: await makeRunner(), now });
  await expect(joining).rejects.toMatchObject({ code: "not-found" });
});

test("joining while the club is closed ends joined-and-gone or in its sentence, never in an error", async () => {
  const { clubId, ownerId } = await makeClub({ joining: "open" });
  const runners = await makeRunners(6);
  const outcomes = await Promise.allSettled([
    ...runners.map((runnerId) => joinClub({ clubId }, { runnerId, now })),
    deleteClub({ clubId }, { runnerId: ownerId, now }),
  ]);
  for (const outcome of outcomes) {
    if (outcome.status === "rejected") {
      expect(outcome.reason).toMatchObject({ reason: "club-closes" });
    }
  }
  await closeDueClubs(now + 7 * 86_400_000);
  expect(await db.membership.count({ where: { clubId } })).toBe(0);
});
