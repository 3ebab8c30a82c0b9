import "server-only";
import type { CodePurpose } from "@/generated/prisma/enums";
import { codeHash, newCode } from "@/server/platform/auth/token";
import { db } from "@/server/platform/db";
import type { JobHandler } from "@/server/platform/jobs/handlers";
import { queueMail } from "@/server/platform/mail/queue-mail";
import { renderMail } from "@/server/platform/mail/render-mail";
import { CodeEmail } from "./code-email";
import { codeContext } from "./try-codes";

/** What the job needs of the installation: the secret that keys the codes. */
export type CodeSettings = { secret: string };

const subjects: Record<CodePurpose, string> = {
  old_address: "Your code to change your address on Runpact",
  new_address: "Your code to use this address on Runpact",
  delete_account: "Your code to delete your account on Runpact",
};

/** Makes the codes that a runner asked for and mails each to its address; again makes new ones and forgets the old. */
export function mailCodes({ secret }: CodeSettings): JobHandler<"account.mail-codes"> {
  return async ({ runnerId, requestedAt }, { id, now }) => {
    const rows = await db.accountCode.findMany({
      where: { runnerId, expiresAt: { gt: new Date(now) } },
      select: { purpose: true, address: true },
    });
    for (const { purpose, address } of rows) {
      const isTaken =
        purpose === "new_address" && (await db.runner.count({ where: { email: address } })) > 0;
      const code = newCode();
      const body = await renderMail(<CodeEmail purpose={purpose} code={isTaken ? null : code} />);
      await db.$transaction(async (tx) => {
        const { count } = await tx.accountCode.updateMany({
          where: { runnerId, purpose, address },
          data: { codeHash: codeHash(secret, codeContext(runnerId, purpose), code) },
        });
        if (count === 0) return;
        const key = `account-code:${id}:${purpose}:${requestedAt}`;
        const subject = isTaken ? "This address has an account on Runpact" : subjects[purpose];
        await queueMail(tx, { key, to: address, kind: "account-code", subject, ...body }, now);
      });
    }
  };
}
