import { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { askForCodes } from "./ask-for-codes";
import { eraseAccount, type Receipt } from "./erase-account";
import { tryCodes } from "./try-codes";

/** Mails the code that a deletion needs to the account's address. */
export async function askDeletion(acting: Acting): Promise<void> {
  const { email } = await db.runner.findUniqueOrThrow({
    where: { id: acting.runnerId },
    select: { email: true },
  });
  await askForCodes([{ purpose: "delete_account", address: email }], acting);
}

export const deleteAccountInput = z.strictObject({
  typed: z.string().max(40),
  code: z.string().max(30),
});

/** Deletes the account at once and for good, for who typed the words and the mailed code. */
export async function deleteAccount(
  { typed, code }: z.infer<typeof deleteAccountInput>,
  { runnerId, now, secret }: Acting & { secret: string },
): Promise<Receipt> {
  if (typed.trim().toLowerCase() !== "delete my account") {
    throw new AppError("refused", "not-typed", "Type the words as they stand there.");
  }
  const sentence = "That is not the code of the mail.";
  await tryCodes([{ purpose: "delete_account", code, sentence }], { runnerId, now, secret });
  return eraseAccount(runnerId, now);
}
