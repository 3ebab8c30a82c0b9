import { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { forgetSessionsOf } from "@/server/platform/auth/session-cache";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { canonicalAddress } from "@/server/platform/mail/address";
import { refusedBy } from "@/server/platform/violated-constraint";
import { askForCodes } from "./ask-for-codes";
import { tryCodes } from "./try-codes";

export const askEmailChangeInput = z.strictObject({ email: z.string().max(320) });

/** Mails a code to the present and to the new address; whether the new one has an account is told to its owner alone. */
export async function askEmailChange(
  { email }: z.infer<typeof askEmailChangeInput>,
  acting: Acting,
): Promise<void> {
  const address = canonicalAddress(email);
  if (!address) {
    throw new AppError("refused", "address", "This is not an e-mail address we can write to.");
  }
  const present = await db.runner.findUniqueOrThrow({
    where: { id: acting.runnerId },
    select: { email: true },
  });
  if (present.email.toLowerCase() === address.toLowerCase()) {
    throw new AppError("refused", "same", "This is your address already.");
  }
  await askForCodes(
    [
      { purpose: "old_address", address: present.email },
      { purpose: "new_address", address },
    ],
    acting,
  );
}

export const changeEmailInput = z.strictObject({
  oldCode: z.string().max(30),
  newCode: z.string().max(30),
});

/**
 * Moves the account to the new address once both have answered. All sessions end, and a sign-in with Google no longer
 * leads here: whoever comes back proves the new address.
 */
export async function changeEmail(
  { oldCode, newCode }: z.infer<typeof changeEmailInput>,
  { runnerId, now, secret }: Acting & { secret: string },
): Promise<void> {
  const sentence = (which: string) => `That is not the code sent to your ${which} address.`;
  const proved = await tryCodes(
    [
      { purpose: "old_address", code: oldCode, sentence: sentence("present") },
      { purpose: "new_address", code: newCode, sentence: sentence("new") },
    ],
    { runnerId, now, secret },
  );
  const [from, to] = [proved.get("old_address") ?? "", proved.get("new_address") ?? ""];
  const raced = new AppError("conflict", "address-taken", "Something changed. Please ask again.");
  await db.$transaction(async (tx) => {
    const { count: used } = await tx.accountCode.deleteMany({ where: { runnerId } });
    const { count } = await refusedBy({ runner_email_key: raced }, () =>
      tx.runner.updateMany({
        where: { id: runnerId, email: from },
        data: { email: to, emailVerifiedAt: new Date(now) },
      }),
    );
    if (count === 0 || used === 0) throw raced;
    await tx.session.deleteMany({ where: { runnerId } });
    await tx.oauthAccount.deleteMany({ where: { runnerId } });
    await tx.signInChallenge.deleteMany({ where: { email: { in: [from, to] } } });
  });
  forgetSessionsOf(runnerId);
}
