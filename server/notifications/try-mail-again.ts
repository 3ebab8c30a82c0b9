import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { trustAddress } from "@/server/platform/mail/suppress-address";

/** Sends mails to the runner's own address again, after they came back. */
export async function tryMailAgain({ runnerId }: Acting): Promise<void> {
  const { email } = await db.runner.findUniqueOrThrow({
    where: { id: runnerId },
    select: { email: true },
  });
  await trustAddress(email);
}
