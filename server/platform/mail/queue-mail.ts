import "server-only";
import type { Transaction } from "@/server/platform/db";
import { enqueue, enqueueMany } from "@/server/platform/jobs/enqueue";
import { newId } from "@/server/platform/new-id";
import { canonicalAddress } from "./address";
import { oneLine } from "./one-line";
import type { MailBody } from "./render-mail";
import { alwaysTried, suppressedAmong } from "./suppress-address";

/** One mail to exactly one address. `key` names the effect: a second mail with the same key is not made. */
export type Mail = MailBody & {
  key: string;
  to: string;
  /** Names the template, for the mailbox and for counting. */
  kind: string;
  subject: string;
  /** Where one click ends mails of this kind. */
  unsubscribeUrl?: string;
  /** True for a mail that may rather be lost than come twice. */
  once?: true;
};

/**
 * As queueMail, for many at once; answers how many were made. A mail whose address is none is left out, so that
 * it keeps none of the others back.
 */
export async function queueMails(
  tx: Transaction,
  mails: readonly Mail[],
  now: number,
): Promise<number> {
  const known = mails.flatMap((mail) => {
    const recipient = canonicalAddress(mail.to);
    return recipient ? [{ mail, recipient }] : [];
  });
  const suppressed = await suppressedAmong(
    tx,
    known.map(({ recipient }) => recipient),
  );
  const data = known
    .filter(({ recipient }) => !suppressed.has(recipient))
    .map(({ mail, recipient }) => rowOf(mail, recipient, now));
  const made = await tx.mailMessage.createManyAndReturn({
    data,
    skipDuplicates: true,
    select: { id: true },
  });
  await enqueueMany(
    tx,
    "mail.send",
    made.map(({ id }) => ({ payload: { messageId: id }, key: id })),
  );
  return made.length;
}

/**
 * Keeps a mail and has a job send it, both in the caller's transaction; false when the key was used before, or
 * the address takes no mail of ours for now (see suppressAddress).
 * Throws on an address that is not one (see canonicalAddress).
 */
export async function queueMail(tx: Transaction, mail: Mail, now: number): Promise<boolean> {
  const recipient = canonicalAddress(mail.to);
  if (!recipient) throw new RangeError("A mail needs exactly one address.");
  if (mail.kind !== alwaysTried && (await suppressedAmong(tx, [recipient])).size > 0) return false;
  const row = rowOf(mail, recipient, now);
  const { count } = await tx.mailMessage.createMany({ data: row, skipDuplicates: true });
  if (count === 0) return false;
  await enqueue(tx, "mail.send", { messageId: row.id }, { key: row.id });
  return true;
}

function rowOf(mail: Mail, recipient: string, now: number) {
  const { key, kind, html, text, once = false, unsubscribeUrl = null } = mail;
  const [id, subject, createdAt] = [newId(), oneLine(mail.subject), new Date(now)];
  return { id, key, recipient, kind, subject, html, text, once, unsubscribeUrl, createdAt };
}
