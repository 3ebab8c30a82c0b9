import { expect, test } from "vitest";
import { acceptInvitation } from "@/server/invitations/accept-invitation";
import { revokeInvitation } from "@/server/invitations/revoke-invitation";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import {
  factoryNow,
  makeClub,
  makeInvitation,
  makeRunner,
  makeRunners,
  testSecret,
} from "@/tests/factories";
import { withRowHolder } from "@/tests/setup/row-holder";

const now = factoryNow;

async function clubLink() {
  const [captainId = "", memberId = ""] = await makeRunners(2);
  const { clubId, ownerId } = await makeClub({ captainIds: [captainId], memberIds: [memberId] });
  const input = { kind: "club", clubId, maxUses: 5, expiresInDays: 7 } as const;
  return { ...(await makeInvitation(captainId, input)), ownerId, captainId, memberId };
}

test("the inviter and who leads the club take a link back, for good and with its first date", async () => {
  for (const who of ["captainId", "ownerId"] as const) {
    const link = await clubLink();
    const { invitationId, ticket } = link;
    await revokeInvitation({ invitationId }, { runnerId: link[who], now });
    await revokeInvitation({ invitationId }, { runnerId: link.ownerId, now: now + 1_000 });
    expect(await db.invitation.findUnique({ where: { id: invitationId } })).toMatchObject({
      revokedAt: new Date(now),
    });
    const accepting = acceptInvitation(
      { ticket },
      { runnerId: await makeRunner(), now, secret: testSecret },
    );
    await expect(accepting).rejects.toMatchObject({
      reason: "revoked",
      message: "This link was taken back. Ask for a new one.",
    });
  }
});

test("members, leaders of other clubs and strangers find no link to take back", async () => {
  const { invitationId, memberId } = await clubLink();
  const other = await makeClub();
  for (const runnerId of [memberId, other.ownerId, await makeRunner()]) {
    await expect(revokeInvitation({ invitationId }, { runnerId, now })).rejects.toMatchObject({
      code: "not-found",
    });
  }
  expect(await db.invitation.findUnique({ where: { id: invitationId } })).toMatchObject({
    revokedAt: null,
  });
  const absent = revokeInvitation({ invitationId: newId() }, { runnerId: memberId, now });
  await expect(absent).rejects.toMatchObject({ code: "not-found" });
});

test.each([
  ["taken back", "revoked_at = now()", { code: "refused", reason: "revoked" }],
  ["used up", "uses = max_uses", { code: "refused", reason: "used-up" }],
  ["rotated", "token_hash = sha256('new')", { code: "not-found", reason: "not-found" }],
])(
  "a link that is %s while somebody follows it lets them in no more",
  async (_how, set, refusal) => {
    const { invitationId, ticket } = await clubLink();
    const runnerId = await makeRunner();
    await withRowHolder(async (holder) => {
      await holder.query(`UPDATE invitation SET ${set} WHERE id = $1`, [invitationId]);
      const accepting = expect(
        acceptInvitation({ ticket }, { runnerId, now, secret: testSecret }),
      ).rejects.toMatchObject(refusal);
      await holder.untilWaiting(1);
      await holder.commit();
      await accepting;
    });
    expect(await db.membership.count({ where: { runnerId } })).toBe(0);
  },
);
