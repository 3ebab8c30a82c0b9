import "server-only";
import type { Transaction } from "@/server/platform/db";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";

/** How long a sign-in mail works, milliseconds. */
export const CHALLENGE_MS = 600_000;

/** How many sign-in mails an address gets in that time. */
export const MAILS_PER_ADDRESS = 3;

/** How many wrong codes one mail forgives. */
export const MOST_TRIES = 5;

export type Tried = { id: string; code_hash: Uint8Array; tries_left: number };

/**
 * Takes one try off each of these open challenges, at once and for good, and returns those that had one left:
 * only their codes may be looked at.
 */
export async function takeTries(ids: readonly string[], now: number): Promise<Tried[]> {
  return db.$queryRaw<Tried[]>`
    UPDATE sign_in_challenge SET attempts = attempts + 1
    WHERE id = ANY(${[...ids]}::uuid[]) AND attempts < ${MOST_TRIES}
      AND consumed_at IS NULL AND expires_at > ${new Date(now)}
    RETURNING id, code_hash, ${MOST_TRIES} - attempts AS tries_left`;
}

/** Uses a challenge up; throws "sign-in-gone" where it was used before or is too old. */
export async function consume(tx: Transaction, id: string, now: number): Promise<void> {
  const at = new Date(now);
  const { count } = await tx.signInChallenge.updateMany({
    where: { id, consumedAt: null, expiresAt: { gt: at } },
    data: { consumedAt: at },
  });
  if (count === 0) throw gone();
}

/** The answer for a link that leads nowhere, whatever the cause. */
export function gone(): AppError {
  return new AppError(
    "not-found",
    "sign-in-gone",
    "This link was used before or is older than ten minutes. Ask for a new one; it takes a moment.",
  );
}

/** The answer for a code that does not fit. */
export function wrongCode(triesLeft: number): AppError {
  if (triesLeft <= 0) {
    return new AppError(
      "refused",
      "tries-used-up",
      "This mail's code was tried too often. Ask for a new mail.",
    );
  }
  const tries = triesLeft === 1 ? "one more try" : `${triesLeft} more tries`;
  return new AppError("refused", "wrong-code", `That is not the code of the mail; ${tries}.`);
}
