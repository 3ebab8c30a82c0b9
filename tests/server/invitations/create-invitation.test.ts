import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { createInvitation, createInvitationInput } from "@/server/invitations/create-invitation";
import { db } from "@/server/platform/db";
import { factoryNow, makeClub, makePartnership, makeRunner, makeRunners } from "@/tests/factories";

const now = factoryNow;
const day = 86_400_000;
const intoClub = (clubId: string) =>
  ({ kind: "club", clubId, maxUses: 50, expiresInDays: 14 }) as const;
const intoPartnership = { kind: "partnership", maxUses: 1, expiresInDays: 14 } as const;

test("a link's token is told once and only its SHA-256 is stored", async () => {
  const runnerId = await makeRunner();
  const made = await createInvitation(intoPartnership, { runnerId, now });
  expect(made.token).toMatch(/^[\w-]{23}$/);
  expect(made.expiresAt).toBe(now + 14 * day);
  const stored = await db.invitation.findUniqueOrThrow({ where: { id: made.invitationId } });
  expect(stored).toMatchObject({
    kind: "partnership",
    inviterId: runnerId,
    clubId: null,
    uses: 0,
    maxUses: 1,
    revokedAt: null,
    createdAt: new Date(now),
  });
  expect(Buffer.from(stored.tokenHash)).toEqual(createHash("sha256").update(made.token).digest());
  const [row] = await db.$queryRaw<{ text: string }[]>`
    SELECT i::text AS text FROM invitation AS i WHERE id = ${made.invitationId}::uuid`;
  expect(row?.text).not.toContain(made.token);
  expect(row?.text).not.toContain(Buffer.from(made.token).toString("hex"));
});

test("the owner and a captain invite into their club, a member does not", async () => {
  const [captainId = "", memberId = ""] = await makeRunners(2);
  const { clubId, ownerId } = await makeClub({ captainIds: [captainId], memberIds: [memberId] });
  for (const runnerId of [ownerId, captainId]) {
    await createInvitation(intoClub(clubId), { runnerId, now });
  }
  const asMember = createInvitation(intoClub(clubId), { runnerId: memberId, now });
  await expect(asMember).rejects.toMatchObject({
    code: "not-allowed",
    reason: "captains-only",
    message: "Only the owner and the captains of this club invite people.",
  });
  expect(await db.invitation.count({ where: { clubId } })).toBe(2);
});

test("the owner of another club cannot invite into this one", async () => {
  const { clubId } = await makeClub();
  const { ownerId } = await makeClub();
  const inviting = createInvitation(intoClub(clubId), { runnerId: ownerId, now });
  await expect(inviting).rejects.toMatchObject({ code: "not-found" });
});

test("who has three partners is told so before a link goes out", async () => {
  const runnerId = await makeRunner();
  for (const other of await makeRunners(3)) await makePartnership(runnerId, other);
  const inviting = createInvitation(intoPartnership, { runnerId, now });
  await expect(inviting).rejects.toMatchObject({
    code: "refused",
    reason: "your-partners-are-full",
    message: "You have three partners, which is the most. End one partnership first.",
  });
});

test.each([
  ["51 people", { maxUses: 51 }],
  ["nobody", { maxUses: 0 }],
  ["half a person", { maxUses: 1.5 }],
  ["91 days", { expiresInDays: 91 }],
  ["no time", { expiresInDays: 0 }],
  ["a partnership of a club", { kind: "partnership", maxUses: 1 }],
  ["another inviter", { inviterId: crypto.randomUUID() }],
  ["a token of one's choice", { tokenHash: "x" }],
])("a link for %s is refused", (_what, wrong) => {
  const input = { ...intoClub(crypto.randomUUID()), ...wrong };
  expect(createInvitationInput.safeParse(input).success).toBe(false);
});

test("a link into a partnership brings three people at most", () => {
  const input = { ...intoPartnership, maxUses: 4 };
  expect(createInvitationInput.safeParse(input).success).toBe(false);
});
