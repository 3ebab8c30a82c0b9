import { expect, test } from "vitest";
import { changeMemberRole } from "@/server/clubs/change-member-role";
import { leaveClub } from "@/server/clubs/leave-club";
import { acceptInvitation } from "@/server/invitations/accept-invitation";
import { clubInvitations, invitationsOf } from "@/server/invitations/queries";
import { revokeInvitation } from "@/server/invitations/revoke-invitation";
import {
  factoryNow,
  makeClub,
  makeInvitation,
  makeRunner,
  makeRunners,
  testSecret,
} from "@/tests/factories";

const now = factoryNow;
const check = { now, secret: testSecret };
const day = 86_400_000;

test("a runner's links show who came by each: in full while there, else by first name", async () => {
  const { clubId, ownerId } = await makeClub();
  const input = { kind: "club", clubId, maxUses: 5, expiresInDays: 7 } as const;
  const { ticket, invitationId, token } = await makeInvitation(ownerId, input);
  const [mia, leo] = [await makeRunner("Mia Berg"), await makeRunner("Leo Dahl")];
  await acceptInvitation({ ticket }, { runnerId: mia, ...check });
  await acceptInvitation({ ticket }, { runnerId: leo, now: now + 1_000, secret: testSecret });
  await leaveClub({ clubId }, { runnerId: leo, now });
  const listed = await invitationsOf(ownerId, now);
  expect(listed).toEqual([
    {
      invitationId,
      kind: "club",
      club: { id: clubId, name: "Harbour Lane Runners" },
      inviterName: "Olga Owner",
      mine: true,
      state: "open",
      uses: 2,
      maxUses: 5,
      createdAt: now,
      expiresAt: now + 7 * day,
      cameBy: [
        { name: "Mia Berg", acceptedAt: now, isStillThere: true },
        { name: "Leo", acceptedAt: now + 1_000, isStillThere: false },
      ],
    },
  ]);
  expect(JSON.stringify(listed)).not.toContain(token);
});

test("each link says why it is closed", async () => {
  const ana = await makeRunner();
  const once = { kind: "partnership", maxUses: 1, expiresInDays: 14 } as const;
  const used = await makeInvitation(ana, once, now - 1_000);
  await acceptInvitation(used, { runnerId: await makeRunner("Bo Ek"), ...check });
  const revoked = await makeInvitation(ana, once, now - 2_000);
  await revokeInvitation(revoked, { runnerId: ana, now });
  const expired = await makeInvitation(ana, once, now - 14 * day);
  const open = await makeInvitation(ana, once, now);
  expect(await invitationsOf(ana, now)).toMatchObject([
    { invitationId: open.invitationId, state: "open" },
    {
      invitationId: used.invitationId,
      state: "used-up",
      cameBy: [{ name: "Bo Ek", isStillThere: true }],
    },
    { invitationId: revoked.invitationId, state: "revoked" },
    { invitationId: expired.invitationId, state: "expired" },
  ]);
});

test("who leads a club sees all its links, and those of former captains as closed", async () => {
  const [captainId = "", memberId = ""] = await makeRunners(2, "Cara");
  const { clubId, ownerId } = await makeClub({ captainIds: [captainId], memberIds: [memberId] });
  const input = { kind: "club", clubId, maxUses: 5, expiresInDays: 7 } as const;
  const link = await makeInvitation(captainId, input);
  await makeInvitation(ownerId);
  expect(await clubInvitations(clubId, ownerId, now)).toMatchObject([
    { invitationId: link.invitationId, mine: false, inviterName: "Cara 1", state: "open" },
  ]);
  const demotion = { clubId, memberId: captainId, role: "member" } as const;
  await changeMemberRole(demotion, { runnerId: ownerId, now });
  expect(await clubInvitations(clubId, ownerId, now)).toMatchObject([{ state: "revoked" }]);
  expect(await invitationsOf(captainId, now)).toMatchObject([{ state: "revoked", mine: true }]);
  await expect(clubInvitations(clubId, memberId, now)).rejects.toMatchObject({
    code: "not-allowed",
  });
  await expect(clubInvitations(clubId, await makeRunner(), now)).rejects.toMatchObject({
    code: "not-found",
  });
});
