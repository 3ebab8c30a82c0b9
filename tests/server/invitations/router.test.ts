import { beforeAll, expect, test, vi } from "vitest";
import { openInvitation } from "@/server/invitations/open-invitation";
import { invitationsRouter } from "@/server/invitations/router";
import { ticketSecret } from "@/server/invitations/ticket-secret";
import { db } from "@/server/platform/db";
import { createCallerFactory } from "@/server/platform/trpc";
import {
  contextOf,
  factoryNow,
  makeClub,
  makeInvitation,
  makeRunner,
  testSecret,
} from "@/tests/factories";

const callerFor = createCallerFactory(invitationsRouter);

beforeAll(() => {
  vi.stubEnv("NEXTAUTH_SECRET", testSecret);
});

test("a visitor reads a preview and is asked to sign in for all else", async () => {
  const visitor = callerFor(contextOf(null));
  const { ticket } = await makeInvitation(await makeRunner("Ana Lind"));
  expect(await visitor.preview({ ticket })).toMatchObject({ inviterFirstName: "Ana" });
  const caller: Record<string, unknown> = visitor;
  for (const path of Object.keys(invitationsRouter._def.procedures)) {
    const procedure = caller[path];
    if (["preview", "card", "declineMailed"].includes(path) || typeof procedure !== "function")
      continue;
    await expect(procedure({}), path).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  }
});

test("from the link over the preview into the club, with the installation's own secret", async () => {
  const { clubId, ownerId } = await makeClub();
  const made = await callerFor(contextOf(ownerId)).create({
    kind: "club",
    clubId,
    maxUses: 50,
    expiresInDays: 14,
  });
  const { ticket } = await openInvitation(made, { now: factoryNow, secret: ticketSecret() });
  const friend = callerFor(contextOf(await makeRunner("Bo Ek")));
  expect(await friend.preview({ ticket })).toMatchObject({ state: "open", you: { name: "Bo Ek" } });
  expect(await friend.accept({ ticket })).toEqual({ kind: "club", clubId, joined: true });
  const [link] = await callerFor(contextOf(ownerId)).ofClub({ clubId });
  expect(link?.cameBy).toMatchObject([{ name: "Bo Ek" }]);
});

test("no write takes a column that is not the runner's to set", async () => {
  const ana = await makeRunner();
  const { ticket, invitationId } = await makeInvitation(ana);
  const caller = callerFor(contextOf(ana));
  const before = await db.invitation.findUnique({ where: { id: invitationId } });
  for (const column of ["id", "inviterId", "tokenHash", "uses", "createdAt", "revokedAt", "role"]) {
    const extra = { [column]: ana };
    const link = { kind: "partnership", maxUses: 1, expiresInDays: 1, ...extra } as const;
    for (const sent of [
      caller.create(link),
      caller.accept({ ticket, ...extra }),
      caller.rotate({ invitationId, ...extra }),
      caller.revoke({ invitationId, ...extra }),
    ]) {
      await expect(sent, column).rejects.toMatchObject({ code: "BAD_REQUEST" });
    }
  }
  expect(await db.invitation.findUnique({ where: { id: invitationId } })).toEqual(before);
});

test("only a discriminated kind decides whether a club is named", async () => {
  const caller = callerFor(contextOf(await makeRunner()));
  const { clubId } = await makeClub();
  const link = { kind: "partnership", maxUses: 1, expiresInDays: 1, clubId } as const;
  await expect(caller.create(link)).rejects.toMatchObject({ code: "BAD_REQUEST" });
});
