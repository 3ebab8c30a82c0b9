import { expect, test } from "vitest";
import { acceptInvitation } from "@/server/invitations/accept-invitation";
import { invitationPreview } from "@/server/invitations/preview-queries";
import { revokeInvitation } from "@/server/invitations/revoke-invitation";
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

test("looking changes nothing, however often", async () => {
  const { ticket, invitationId } = await makeInvitation(await makeRunner());
  const before = await db.invitation.findUnique({ where: { id: invitationId } });
  await invitationPreview({ ticket }, null, check);
  await invitationPreview({ ticket }, await makeRunner(), check);
  expect(await db.invitation.findUnique({ where: { id: invitationId } })).toEqual(before);
});
