import { beforeAll, expect, test } from "vitest";
import { eraseAccount } from "@/server/account/erase-account";
import { acceptInvitation } from "@/server/invitations/accept-invitation";
import { invitationCard } from "@/server/invitations/card-queries";
import { declineMailed } from "@/server/invitations/decline-mailed";
import { forgetGoneLinks } from "@/server/invitations/forget-gone-links";
import { inviteByMail } from "@/server/invitations/invite-by-mail";
import { declineToken, mailedToken } from "@/server/invitations/mailed-token";
import { openInvitation } from "@/server/invitations/open-invitation";
import { invitationPreview } from "@/server/invitations/preview-queries";
import { revokeInvitation } from "@/server/invitations/revoke-invitation";
import { rotateInvitation } from "@/server/invitations/rotate-invitation";
import { db } from "@/server/platform/db";
import { openQueue } from "@/server/platform/jobs/enqueue";
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
beforeAll(openQueue);

const check = { now, secret: testSecret };

test("before any account a club's link shows who asks, into what, and first names alone", async () => {
  const ownerId = await makeRunner("Olga SEC-surname");
  const { clubId } = await makeClub({ ownerId, memberIds: [await makeRunner("Mia SEC-surname")] });
  const input = { kind: "club", clubId, maxUses: 5, expiresInDays: 7 } as const;
  const { ticket, token, expiresAt } = await makeInvitation(ownerId, input);
  const seen = await invitationPreview({ ticket }, null, check);
  expect(seen).toEqual({
    kind: "club",
    inviterFirstName: "Olga",
    club: {
      clubId,
      name: "Harbour Lane Runners",
      description: "",
      place: "",
      rules: "",
      usualDays: 0,
      joining: "link",
      memberCount: 2,
      firstNames: expect.arrayContaining(["Olga", "Mia"]),
    },
    faces: { inviterPictureId: null, clubPictureIds: [null, null] },
    state: "open",
    sentence: null,
    expiresAt,
    next: null,
    you: null,
  });
  for (const hidden of ["SEC-surname", ownerId, token, "@runners.example"]) {
    expect(JSON.stringify(seen)).not.toContain(hidden);
  }
});

test("a signed-in reader sees as whom they join", async () => {
  const { ticket } = await makeInvitation(await makeRunner("Ana Lind"));
  const seen = await invitationPreview({ ticket }, await makeRunner("Bo Ek"), check);
  expect(seen).toMatchObject({
    kind: "partnership",
    inviterFirstName: "Ana",
    club: null,
    state: "open",
    you: { name: "Bo Ek" },
  });
});

test("the state names what accepting would say, for each reader their own", async () => {
  const ana = await makeRunner("Ana");
  const { ticket, invitationId } = await makeInvitation(ana);
  const stateFor = async (readerId: string | null) =>
    (await invitationPreview({ ticket }, readerId, check)).state;
  const bo = await makeRunner("Bo");
  expect(await stateFor(ana)).toBe("own-link");
  await acceptInvitation({ ticket }, { runnerId: bo, ...check });
  expect(await stateFor(bo)).toBe("already-in");
  expect(await stateFor(null)).toBe("used-up");
  await revokeInvitation({ invitationId }, { runnerId: ana, now });
  const seen = await invitationPreview({ ticket }, null, check);
  expect(seen).toMatchObject({
    state: "revoked",
    sentence: "This link was taken back. Ask for a new one.",
  });
});

test("a link whose inviter has three partners says so before anyone signs up for it", async () => {
  const ana = await makeRunner();
  const { ticket } = await makeInvitation(ana);
  for (const other of await makeRunners(3)) await makePartnership(ana, other);
  expect(await invitationPreview({ ticket }, null, check)).toMatchObject({
    state: "their-partners-are-full",
    sentence: "Your friend has three partners, which is the most.",
  });
});

test("a mailed link that was answered with no says so, and lets nobody in", async () => {
  const secret = testSecret;
  const ana = await makeRunner("Ana");
  const emails = [`${crypto.randomUUID()}@friends.example`];
  await inviteByMail({ clubId: null, emails }, { runnerId: ana, now, secret });
  const { id } = await db.invitation.findFirstOrThrow({ where: { inviterId: ana } });
  const token = mailedToken(id, secret);
  await declineMailed({ token: declineToken("not-me", id, secret) }, { now, secret });
  const { ticket } = await openInvitation({ token }, check);
  expect(await invitationPreview({ ticket }, null, check)).toMatchObject({
    state: "declined",
    sentence: "You said no to this invitation. If you think otherwise now, ask for a new one.",
  });
  const bo = await makeRunner("Bo");
  const accepted = acceptInvitation({ ticket }, { runnerId: bo, ...check });
  await expect(accepted).rejects.toMatchObject({ reason: "declined" });
});

test("a link whose maker deleted the account says so, to who opens it then and who had it open, until it would have ended", async () => {
  const ana = await makeRunner("Ana SEC-name");
  const captain = await makeRunner("Cai");
  const { clubId } = await makeClub({ ownerId: ana, captainIds: [captain], name: "Left Behind" });
  const pair = await makeInvitation(ana);
  const club = await makeInvitation(ana, { kind: "club", clubId, maxUses: 5, expiresInDays: 7 });
  await eraseAccount(ana, now);
  for (const { ticket, token } of [pair, club]) {
    const again = await openInvitation({ token }, check);
    for (const one of [ticket, again.ticket]) {
      const seen = await invitationPreview({ ticket: one }, null, check);
      expect(seen).toMatchObject({ state: "inviter-gone", inviterFirstName: "A friend" });
      expect(JSON.stringify(seen)).not.toContain("Ana");
    }
  }
  expect((await invitationPreview(club, null, check)).club?.name).toBe("Left Behind");
  await forgetGoneLinks(club.expiresAt);
  await expect(openInvitation(club, check)).rejects.toMatchObject({ code: "not-found" });
});

test("T20: messengers see who asks by a key that is not the token and ends with the link", async () => {
  const ana = await makeRunner("Ana SEC-surname");
  const { previewKey: key, token, invitationId } = await makeInvitation(ana);
  expect(await invitationCard({ key }, null, check)).toEqual({
    inviterFirstName: "Ana",
    club: null,
  });
  expect(key).not.toContain(token);
  await expect(openInvitation({ token: key.slice(-23) }, check)).rejects.toThrow(/not here/);
  for (const wrong of [
    `${key.slice(0, -1)}${key.endsWith("A") ? "B" : "A"}`,
    "x",
    `${invitationId}.`,
  ]) {
    await expect(invitationCard({ key: wrong }, null, check)).rejects.toMatchObject({
      code: "not-found",
    });
  }
  const { token: fresh } = await rotateInvitation({ invitationId }, { runnerId: ana, now });
  await expect(invitationCard({ key }, null, check)).rejects.toMatchObject({ code: "not-found" });
  const { previewKey } = await openInvitation({ token: fresh }, check);
  expect(await invitationCard({ key: previewKey }, null, check)).toMatchObject({
    inviterFirstName: "Ana",
  });
  await revokeInvitation({ invitationId }, { runnerId: ana, now });
  await expect(invitationCard({ key: previewKey }, null, check)).rejects.toMatchObject({
    code: "not-found",
  });
});

test("looking changes nothing, however often", async () => {
  const { ticket, invitationId } = await makeInvitation(await makeRunner());
  const before = await db.invitation.findUnique({ where: { id: invitationId } });
  await invitationPreview({ ticket }, null, check);
  await invitationPreview({ ticket }, await makeRunner(), check);
  expect(await db.invitation.findUnique({ where: { id: invitationId } })).toEqual(before);
});
