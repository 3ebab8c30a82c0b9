import { z } from "zod";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { readUnsubscribeToken } from "./unsubscribe-token";

export const unsubscribeInput = z.strictObject({
  token: z.string().max(200),
  /** Takes an end back, for who pressed by mistake. */
  on: z.boolean().default(false),
});

/** Ends one kind of mail, or takes that back, for who holds the link from such a mail; no session is needed. */
export async function unsubscribe(
  { token, on }: z.infer<typeof unsubscribeInput>,
  secret: string,
): Promise<void> {
  const whose = readUnsubscribeToken(token, secret);
  if (!whose) {
    throw new AppError(
      "refused",
      "unsubscribe-link",
      "This link is not whole. Open it from the mail once more, or change it in your settings.",
    );
  }
  await db.runner.updateMany({
    where: { id: whose.runnerId, digestOff: on },
    data: { digestOff: !on, digestDueAt: null },
  });
}
