import { z } from "zod";
import { mostGuests } from "@/domain/poll/poll";
import { guestNameSchema, pollAnswersSchema } from "@/domain/poll/poll-schema";
import { db, type Transaction } from "@/server/platform/db";
import { AppError, notFound } from "@/server/platform/errors";
import { enqueue } from "@/server/platform/jobs/enqueue";
import { canonicalAddress } from "@/server/platform/mail/address";
import { newId } from "@/server/platform/new-id";
import { lockOpenPoll } from "./access";
import { type GuestScope, guestScope, guestTokenHash } from "./guest-token";
import { writeAnswers } from "./write-answers";

export const answerAsGuestInput = z.strictObject({
  /** The poll's link, or the guest's own. */
  token: z.string().max(100),
  /** A secret that the guest's browser made: with it the answer is found again, also when it is sent twice. */
  own: z
    .string()
    .regex(/^(?=.*\d)(?=.*[A-Z])(?=.*[a-z])[\w-]{43}$/)
    .nullable(),
  name: guestNameSchema,
  email: z.string().trim().max(254).nullable(),
  says: pollAnswersSchema,
});

type Answer = z.infer<typeof answerAsGuestInput>;
type At = { now: number; secret: string; newId?: () => string };

/** Answers a poll by its link, or changes an answer by the guest's own; an address gets that own link once. */
export async function answerAsGuest(input: Answer, { now, secret, newId: makeId = newId }: At) {
  const scope = await guestScope(input.token, secret);
  if (!scope) throw notFound("poll");
  const guestEmail = input.email ? canonicalAddress(input.email) : null;
  if (input.email && !guestEmail) {
    throw new AppError("refused", "no-address", "This is not an e-mail address.");
  }
  await db.$transaction(async (tx) => {
    await lockOpenPoll(tx, scope);
    const known = scope.voterId ?? (await voterOf(tx, scope, input.own));
    const said = { guestName: input.name, guestEmail };
    const voterId =
      known ?? (await addGuest(tx, scope, { ...said, own: input.own }, now, makeId()));
    if (known) await tx.pollVoter.update({ where: { id: known }, data: said });
    await writeAnswers(tx, { ownerId: scope.ownerId, pollId: scope.pollId, voterId }, input.says);
    if (!guestEmail) return;
    const payload = { voterId, what: "link" as const };
    await enqueue(tx, "polls.mail-guest", payload, { key: `link:${scope.pollId}:${guestEmail}` });
  });
}

async function voterOf(
  tx: Transaction,
  { ownerId, pollId }: GuestScope,
  own: string | null,
): Promise<string | null> {
  const hash = own === null ? null : guestTokenHash(own);
  if (!hash) throw new AppError("refused", "no-own-link", "Please open the link once more.");
  const where = { tokenHash: hash, ownerId, pollId };
  return (await tx.pollVoter.findFirst({ where, select: { id: true } }))?.id ?? null;
}

async function addGuest(
  tx: Transaction,
  { ownerId, pollId }: GuestScope,
  { own, ...guest }: { own: string | null; guestName: string; guestEmail: string | null },
  now: number,
  id: string,
): Promise<string> {
  const guests = await tx.pollVoter.count({ where: { ownerId, pollId, runnerId: null } });
  if (guests >= mostGuests) {
    throw new AppError("refused", "guests-full", "This poll has all the guests it can hold.");
  }
  const hash = guestTokenHash(own ?? "");
  const row = { ownerId, pollId, id, tokenHash: hash, answeredAt: new Date(now) };
  await tx.pollVoter.create({ data: { ...row, ...guest } });
  return id;
}
