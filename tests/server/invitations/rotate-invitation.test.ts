import { expect, test } from "vitest";
import { acceptInvitation } from "@/server/invitations/accept-invitation";
import { openInvitation } from "@/server/invitations/open-invitation";
import { revokeInvitation } from "@/server/invitations/revoke-invitation";
import { rotateInvitation } from "@/server/invitations/rotate-invitation";
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
const check = { now, secret: testSecret };

async function clubLink(maxUses = 5) {
  const [captainId = "", memberId = ""] = await makeRunners(2);
  const { clubId, ownerId } = await makeClub({ captainIds: [captainId], memberIds: [memberId] });
  const link = await makeInvitation(captainId, {
    kind: "club",
    clubId,
    maxUses,
    expiresInDays: 7,
  });
  return { ...link, clubId, ownerId, captainId, memberId };
}

test("rotating ends the old address, opens a new one and keeps who came", async () => {
  const { token, ticket, invitationId, captainId } = await clubLink();
  await acceptInvitation({ ticket }, { runnerId: await makeRunner(), ...check });
  const rotated = await rotateInvitation({ invitationId }, { runnerId: captainId, now });
  expect(rotated.invitationId).toBe(invitationId);
  await expect(openInvitation({ token }, check)).rejects.toMatchObject({ code: "not-found" });
  const fresh = await openInvitation(rotated, check);
  const landing = await acceptInvitation(fresh, { runnerId: await makeRunner(), ...check });
  expect(landing.joined).toBe(true);
  expect(await db.invitation.findUnique({ where: { id: invitationId } })).toMatchObject({
    uses: 2,
  });
});

test("only the inviter rotates a link, since its token is told to who rotates it", async () => {
  const { invitationId, ownerId, memberId } = await clubLink();
  for (const runnerId of [ownerId, memberId, await makeRunner()]) {
    await expect(rotateInvitation({ invitationId }, { runnerId, now })).rejects.toMatchObject({
      code: "not-found",
    });
  }
});

test("a closed link is not rotated open again", async () => {
  const { invitationId, captainId, expiresAt } = await clubLink();
  const refusal = {
    code: "refused",
    reason: "closed",
    message: "This link is closed. Make a new one.",
  };
  const acting = { runnerId: captainId, now };
  const late = rotateInvitation({ invitationId }, { ...acting, now: expiresAt });
  await expect(late).rejects.toMatchObject(refusal);
  await revokeInvitation({ invitationId }, acting);
  await expect(rotateInvitation({ invitationId }, acting)).rejects.toMatchObject(refusal);
});
