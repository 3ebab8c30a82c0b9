import { expect, test } from "vitest";
import { requireTicket } from "@/server/invitations/access";
import { newToken } from "@/server/invitations/hash-token";
import { openInvitation } from "@/server/invitations/open-invitation";
import { rotateInvitation } from "@/server/invitations/rotate-invitation";
import { ticketLifetimeMs } from "@/server/invitations/sign-ticket";
import { db } from "@/server/platform/db";
import { factoryNow, makeInvitation, makeRunner, testSecret } from "@/tests/factories";

const now = factoryNow;
const check = { now, secret: testSecret };
const ended = {
  code: "not-found",
  reason: "ticket-ended",
  message: "Please open the link once more.",
};

test("a token is exchanged for a two-hour ticket that does not hold it", async () => {
  const { token, invitationId } = await makeInvitation(await makeRunner());
  const { ticket, expiresAt } = await openInvitation({ token }, check);
  expect(expiresAt).toBe(now + 2 * 3_600_000);
  expect(ticket).not.toContain(token);
  expect(await requireTicket(db, ticket, check)).toMatchObject({ id: invitationId });
});

test("a token that was never given and text that is none are not found alike", async () => {
  for (const token of [newToken(), "", "x", "%00".repeat(300)]) {
    await expect(openInvitation({ token }, check)).rejects.toMatchObject({
      code: "not-found",
      message: "This invitation is not here, or not for you to see.",
    });
  }
});

test("a ticket ends after its time, with another secret, and when its link is rotated", async () => {
  const runnerId = await makeRunner();
  const { ticket, invitationId } = await makeInvitation(runnerId);
  const late = { ...check, now: now + ticketLifetimeMs };
  await expect(requireTicket(db, ticket, late)).rejects.toMatchObject(ended);
  const foreign = { ...check, secret: "another installation's secret, also long" };
  await expect(requireTicket(db, ticket, foreign)).rejects.toMatchObject(ended);
  await rotateInvitation({ invitationId }, { runnerId, now });
  await expect(requireTicket(db, ticket, check)).rejects.toMatchObject(ended);
});

test("a ticket of one invitation does not open another", async () => {
  const runnerId = await makeRunner();
  const first = await makeInvitation(runnerId);
  const second = await makeInvitation(runnerId);
  const forged = first.ticket.replace(first.invitationId, second.invitationId);
  await expect(requireTicket(db, forged, check)).rejects.toMatchObject(ended);
});
