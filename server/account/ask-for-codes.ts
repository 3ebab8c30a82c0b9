import { randomBytes } from "node:crypto";
import type { CodePurpose } from "@/generated/prisma/enums";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { enqueue } from "@/server/platform/jobs/enqueue";
import { codeMs } from "./try-codes";

/** Has a code mailed for each purpose, to its address; codes asked for earlier no longer count. */
export async function askForCodes(
  wanted: readonly { purpose: CodePurpose; address: string }[],
  { runnerId, now }: Acting,
): Promise<void> {
  const expiresAt = new Date(now + codeMs);
  await db.$transaction(async (tx) => {
    const { isDemo } = await tx.runner.findUniqueOrThrow({
      where: { id: runnerId },
      select: { isDemo: true },
    });
    if (isDemo) {
      throw new AppError("refused", "demo", "A demo runner has no mailbox. Sign in as yourself.");
    }
    await tx.accountCode.deleteMany({ where: { runnerId } });
    await tx.accountCode.createMany({
      // Until the mail is written no code fits.
      data: wanted.map((one) => ({ ...one, runnerId, codeHash: randomBytes(32), expiresAt })),
    });
    await enqueue(tx, "account.mail-codes", { runnerId, requestedAt: now });
  });
}
