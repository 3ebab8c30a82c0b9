import type { CodePurpose } from "@/generated/prisma/enums";
import { codeHash, plainCode, sameHash } from "@/server/platform/auth/token";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";

/** How long a code works, milliseconds. */
export const codeMs = 30 * 60_000;

const mostTries = 5;

/** What a code is made for, so that it fits nowhere else. */
export function codeContext(runnerId: string, purpose: CodePurpose): string {
  return `${purpose}:${runnerId}`;
}

type Typed = { purpose: CodePurpose; code: string; sentence: string };
type Tried = { purpose: CodePurpose; address: string; code_hash: Uint8Array };

/**
 * Compares typed codes with those that were mailed, at the price of one try each, and answers the addresses that they
 * prove. Throws "wrong-code" with the sentence of the first that does not fit.
 */
export async function tryCodes(
  typed: readonly Typed[],
  { runnerId, now, secret }: { runnerId: string; now: number; secret: string },
): Promise<Map<CodePurpose, string>> {
  const purposes = typed.map(({ purpose }) => purpose);
  const tried = await db.$queryRaw<Tried[]>`
    UPDATE account_code SET attempts = attempts + 1
    WHERE runner_id = ${runnerId}::uuid AND purpose::text = ANY(${purposes})
      AND attempts < ${mostTries} AND expires_at > ${new Date(now)}
    RETURNING purpose::text AS purpose, address::text AS address, code_hash`;
  const proved = new Map<CodePurpose, string>();
  for (const { purpose, code, sentence } of typed) {
    const known = tried.find((one) => one.purpose === purpose);
    if (!known) {
      throw new AppError(
        "refused",
        "codes-gone",
        "These codes are older than half an hour or were tried too often. Ask for new ones.",
      );
    }
    const hash = codeHash(secret, codeContext(runnerId, purpose), plainCode(code));
    if (!sameHash(known.code_hash, hash)) throw new AppError("refused", "wrong-code", sentence);
    proved.set(purpose, known.address);
  }
  return proved;
}
