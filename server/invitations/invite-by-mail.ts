import { z } from "zod";
import {
  mailedForDays,
  mostFriends,
  mostMailsADay,
  mostMailsAWeek,
  weekMs,
} from "@/domain/invitation/mailed-invitation";
import { lockRunners } from "@/server/partners/lock-runners";
import type { Acting } from "@/server/platform/acting";
import { db, type Transaction } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { enqueue } from "@/server/platform/jobs/enqueue";
import { canonicalAddress } from "@/server/platform/mail/address";
import { newId } from "@/server/platform/new-id";
import { hashAddress } from "./hash-address";
import { hashToken } from "./hash-token";
import { mailedToken } from "./mailed-token";
import { mustInviteTo } from "./must-invite-to";

const dayMs = 86_400_000;

export const inviteByMailInput = z.strictObject({
  /** The club that the mails lead into; null for a partnership. */
  clubId: z.uuid().nullable(),
  emails: z.array(z.string().max(320)).min(1).max(mostFriends),
});

/** How many addresses have an invitation now, and which of the typed ones are none that we write to. */
export type InvitedByMail = { invited: number; notAddresses: string[] };

/**
 * Invites friends by e-mail, each by a link of their own. An address that was invited to the same place
 * before gets no second mail; one that wants none gets none, and nobody is told.
 */
export async function inviteByMail(
  { clubId, emails }: z.infer<typeof inviteByMailInput>,
  { runnerId, now, newId: makeId = newId, secret }: Acting & { secret: string },
): Promise<InvitedByMail> {
  const read = emails.map((typed) => ({ typed, email: canonicalAddress(typed) }));
  const addresses = [...new Set(read.flatMap(({ email }) => email ?? []))];
  const hashed = await Promise.all(
    addresses.map(async (email) => ({ email, addressHash: await hashAddress(email) })),
  );
  const placeId = clubId ?? runnerId;
  await db.$transaction(async (tx) => {
    await lockRunners(tx, [runnerId]);
    await mustInviteTo(tx, clubId, runnerId);
    const known = await tx.mailedInvitation.findMany({
      where: { inviterId: runnerId, placeId },
      select: { addressHash: true },
    });
    const own = await tx.runner.findUniqueOrThrow({
      where: { id: runnerId },
      select: { email: true },
    });
    const fresh = hashed.filter(
      ({ email, addressHash }) =>
        email !== own.email.toLowerCase() &&
        !known.some((mailed) => Buffer.from(mailed.addressHash).equals(addressHash)),
    );
    await mustBeUnderTheDaysLimit(tx, runnerId, fresh.length, now);
    for (const one of fresh) {
      const invitationId = makeId();
      await tx.invitation.create({
        data: {
          id: invitationId,
          kind: clubId ? "club" : "partnership",
          inviterId: runnerId,
          clubId,
          tokenHash: hashToken(mailedToken(invitationId, secret)) ?? new Uint8Array(),
          maxUses: 1,
          showsPlan: clubId === null,
          createdAt: new Date(now),
          expiresAt: new Date(now + mailedForDays * dayMs),
        },
      });
      const quiet = await wantsNoMail(tx, one.addressHash, now);
      await tx.mailedInvitation.create({
        data: {
          invitationId,
          inviterId: runnerId,
          placeId,
          ...one,
          mailedAt: new Date(now),
          remindedAt: quiet ? new Date(now) : null,
        },
      });
      if (quiet) continue;
      const job = { invitationId, reminder: false };
      await enqueue(tx, "invitations.mail", job, { key: `invite:${invitationId}` });
    }
  });
  return {
    invited: addresses.length,
    notAddresses: read.flatMap(({ typed, email }) => (email ? [] : [typed])),
  };
}

async function mustBeUnderTheDaysLimit(
  tx: Transaction,
  inviterId: string,
  more: number,
  now: number,
): Promise<void> {
  const today = await tx.mailedInvitation.count({
    where: { inviterId, mailedAt: { gt: new Date(now - dayMs) } },
  });
  if (today + more <= mostMailsADay) return;
  throw new AppError(
    "too-many",
    "mails-of-the-day",
    `You can write to ${mostMailsADay} friends a day. Send the link yourself, or go on tomorrow.`,
  );
}

/** Whether an address said "never again", or has enough invitations for this week. */
async function wantsNoMail(
  tx: Transaction,
  addressHash: Uint8Array<ArrayBuffer>,
  now: number,
): Promise<boolean> {
  const never = await tx.mailSuppression.count({ where: { addressHash } });
  if (never > 0) return true;
  const week = await tx.mailedInvitation.count({
    where: { addressHash, mailedAt: { gt: new Date(now - weekMs) } },
  });
  return week >= mostMailsAWeek;
}
