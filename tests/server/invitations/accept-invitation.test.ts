import { expect, test } from "vitest";
import { changeMemberRole } from "@/server/clubs/change-member-role";
import { closeDueClubs } from "@/server/clubs/close-due-clubs";
import { deleteClub } from "@/server/clubs/delete-club";
import { leaveClub } from "@/server/clubs/leave-club";
import { acceptInvitation } from "@/server/invitations/accept-invitation";
import { openInvitation } from "@/server/invitations/open-invitation";
import { endPartnership } from "@/server/partners/end-partnership";
import { partnersOf } from "@/server/partners/queries";
import { db } from "@/server/platform/db";
import {
  factoryNow,
  makeClub,
  makeInvitation,
  makePartnership,
  makeRunner,
  makeRunners,
  testSecret,
} from "@/tests/factories";

const now = factoryNow;

function accept(ticket: string, runnerId: string, at = now) {
  return acceptInvitation({ ticket }, { runnerId, now: at, secret: testSecret });
}

async function clubLink(maxUses = 5, options: Parameters<typeof makeClub>[0] = {}) {
  const { clubId, ownerId } = await makeClub(options);
  const input = { kind: "club", clubId, maxUses, expiresInDays: 7 } as const;
  return { clubId, ownerId, ...(await makeInvitation(ownerId, input)) };
}

async function usesOf(invitationId: string) {
  const stored = await db.invitation.findUniqueOrThrow({
    where: { id: invitationId },
    select: { uses: true, _count: { select: { acceptances: true } } },
  });
  return [stored.uses, stored._count.acceptances];
}

test.each(["open", "link", "approval"] as const)(
  "a link leads into a club by %s as a member, remembered with the way they came",
  async (joining) => {
    const { clubId, ticket, invitationId } = await clubLink(5, { joining });
    const runnerId = await makeRunner();
    expect(await accept(ticket, runnerId)).toEqual({ kind: "club", clubId, joined: true });
    expect(await db.membership.findFirst({ where: { clubId, runnerId } })).toMatchObject({
      role: "member",
      invitationId,
      joinedAt: new Date(now),
    });
    expect(await usesOf(invitationId)).toEqual([1, 1]);
  },
);

test("a link leads into a partnership with its inviter", async () => {
  const ana = await makeRunner("Ana Lind");
  const bo = await makeRunner("Bo Ek");
  const { ticket, invitationId } = await makeInvitation(ana);
  expect(await accept(ticket, bo)).toEqual({ kind: "partnership", clubId: null, joined: true });
  expect(await partnersOf(bo)).toMatchObject([{ partnerId: ana, name: "Ana Lind", since: now }]);
  expect(await usesOf(invitationId)).toEqual([1, 1]);
});

test("the same runner again, also eight times at once, lands there and uses nothing up", async () => {
  const { ticket, invitationId } = await clubLink();
  const pair = await makeInvitation(await makeRunner(), {
    kind: "partnership",
    maxUses: 3,
    expiresInDays: 7,
  });
  const runnerId = await makeRunner();
  for (const link of [{ ticket, invitationId }, pair]) {
    const taps = await Promise.all(Array.from({ length: 8 }, () => accept(link.ticket, runnerId)));
    expect(taps.filter((tap) => tap.joined)).toHaveLength(1);
    expect(await usesOf(link.invitationId)).toEqual([1, 1]);
  }
});

test("twenty people following a link for three at once: exactly three are in", async () => {
  const { clubId, ticket, invitationId } = await clubLink(3);
  const people = await makeRunners(20);
  const outcomes = await Promise.allSettled(people.map((runnerId) => accept(ticket, runnerId)));
  expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(3);
  for (const outcome of outcomes) {
    if (outcome.status === "rejected") {
      expect(outcome.reason).toMatchObject({
        code: "refused",
        reason: "used-up",
        message: "This link has brought as many people as it can. Ask for a new one.",
      });
    }
  }
  expect(await usesOf(invitationId)).toEqual([3, 3]);
  expect(await db.membership.count({ where: { clubId } })).toBe(4);
});

test("one runner following ten partner links at once ends with three partners", async () => {
  const ana = await makeRunner();
  const links = await Promise.all(
    (await makeRunners(10)).map((inviterId) => makeInvitation(inviterId)),
  );
  const outcomes = await Promise.allSettled(links.map(({ ticket }) => accept(ticket, ana)));
  expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(3);
  expect(await partnersOf(ana)).toHaveLength(3);
  const used = await Promise.all(links.map(({ invitationId }) => usesOf(invitationId)));
  expect(used.filter(([uses]) => uses === 1)).toHaveLength(3);
});

test("an expired link is refused from its last millisecond on", async () => {
  const link = { kind: "partnership", maxUses: 3, expiresInDays: 1 } as const;
  const { token, expiresAt } = await makeInvitation(await makeRunner(), link);
  const { ticket } = await openInvitation(
    { token },
    { now: expiresAt - 1_000, secret: testSecret },
  );
  await expect(accept(ticket, await makeRunner(), expiresAt)).rejects.toMatchObject({
    code: "refused",
    reason: "expired",
    message: "This link has expired. Ask for a new one.",
  });
  expect((await accept(ticket, await makeRunner(), expiresAt - 1)).joined).toBe(true);
});

test("one's own link leads nowhere and says whom it is for", async () => {
  const ana = await makeRunner();
  const club = await clubLink();
  for (const [ticket, runnerId] of [
    [(await makeInvitation(ana)).ticket, ana],
    [club.ticket, club.ownerId],
  ] as const) {
    await expect(accept(ticket, runnerId)).rejects.toMatchObject({
      reason: "own-link",
      message: "This is your own link. Send it to a friend.",
    });
  }
});

test("full partners are named on the side where they are full, and nothing is used up", async () => {
  const ana = await makeRunner();
  const { ticket, invitationId } = await makeInvitation(ana);
  const full = await makeRunner();
  for (const other of await makeRunners(3)) await makePartnership(full, other);
  await expect(accept(ticket, full)).rejects.toMatchObject({ reason: "your-partners-are-full" });
  for (const other of await makeRunners(3)) await makePartnership(ana, other);
  await expect(accept(ticket, await makeRunner())).rejects.toMatchObject({
    reason: "their-partners-are-full",
  });
  expect(await usesOf(invitationId)).toEqual([0, 0]);
});

test("who left a club or ended a partnership needs a new link to come back", async () => {
  const { clubId, ticket } = await clubLink();
  const runnerId = await makeRunner();
  await accept(ticket, runnerId);
  await leaveClub({ clubId }, { runnerId, now });
  const blocked = { reason: "blocked", message: "This link does not work for your account." };
  await expect(accept(ticket, runnerId)).rejects.toMatchObject(blocked);
  const ana = await makeRunner();
  const pair = await makeInvitation(ana, { kind: "partnership", maxUses: 3, expiresInDays: 7 });
  await accept(pair.ticket, runnerId);
  const [partner] = await partnersOf(runnerId);
  await endPartnership({ partnershipId: partner?.partnershipId ?? "" }, { runnerId: ana, now });
  await expect(accept(pair.ticket, runnerId)).rejects.toMatchObject(blocked);
});

test("a captain's link closes when they lead the club no more", async () => {
  const captainId = await makeRunner();
  const { clubId, ownerId } = await makeClub({ captainIds: [captainId] });
  const input = { kind: "club", clubId, maxUses: 5, expiresInDays: 7 } as const;
  const { ticket } = await makeInvitation(captainId, input);
  const demotion = { clubId, memberId: captainId, role: "member" } as const;
  await changeMemberRole(demotion, { runnerId: ownerId, now });
  await expect(accept(ticket, await makeRunner())).rejects.toMatchObject({ reason: "revoked" });
  await leaveClub({ clubId }, { runnerId: captainId, now });
  await expect(accept(ticket, await makeRunner())).rejects.toMatchObject({ reason: "revoked" });
});

test("following a link while its club is deleted is answered, never an error", async () => {
  const { clubId, ownerId, ticket } = await clubLink(50);
  const people = await makeRunners(6);
  const outcomes = await Promise.allSettled([
    ...people.slice(0, 3).map((runnerId) => accept(ticket, runnerId)),
    deleteClub({ clubId }, { runnerId: ownerId, now }),
    ...people.slice(3).map((runnerId) => accept(ticket, runnerId)),
  ]);
  for (const outcome of outcomes) {
    if (outcome.status === "rejected") {
      expect(outcome.reason).toMatchObject({ reason: "revoked" });
    }
  }
  await closeDueClubs(now + 7 * 86_400_000);
  expect(await db.membership.count({ where: { clubId } })).toBe(0);
});

test("accepting changes nothing of anybody's account", async () => {
  const [ana = "", bo = ""] = await makeRunners(2);
  const { ticket } = await makeInvitation(ana);
  const where = { id: { in: [ana, bo] } };
  const orderBy = { id: "asc" } as const;
  const before = await db.runner.findMany({ where, orderBy });
  await accept(ticket, bo);
  expect(await db.runner.findMany({ where, orderBy })).toEqual(before);
});
