import "server-only";
import { z } from "zod";
import { returnPath } from "@/server/platform/auth/return-path";
import { tokenHash } from "@/server/platform/auth/token";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { enqueue } from "@/server/platform/jobs/enqueue";
import { canonicalAddress } from "@/server/platform/mail/address";

export const requestSignInInput = z.strictObject({
  email: z.string().max(320),
  /** Where to land after signing in; anything but a path of this site becomes the start page. */
  returnTo: z.string().max(2000).default("/"),
});

/**
 * Promises a sign-in mail. Whether the address has an account is not even looked up here, so that neither the
 * answer nor its time can tell. Throws "address" where the input is no e-mail address.
 */
export async function requestSignIn(
  input: z.infer<typeof requestSignInInput>,
  { browserToken, now }: { browserToken: string; now: number },
): Promise<void> {
  const email = canonicalAddress(input.email);
  if (!email) {
    throw new AppError("refused", "address", "This is not an e-mail address we can write to.");
  }
  const browserHash = tokenHash(browserToken).toString("hex");
  const job = { email, returnTo: returnPath(input.returnTo), browserHash, requestedAt: now };
  await db.$transaction((tx) => enqueue(tx, "auth.mail-sign-in", job));
}
