import { z } from "zod";
import { channelsOf, type Topic } from "@/domain/notification/topics";
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
  const { list, runnerId } = whose;
  if (list !== "digest") return changeMail(runnerId, list, on);
  await db.runner.updateMany({
    where: { id: runnerId, digestOff: on },
    data: { digestOff: !on, digestDueAt: null },
  });
}

async function changeMail(runnerId: string, topic: Topic, mail: boolean): Promise<void> {
  const isThere = (await db.runner.count({ where: { id: runnerId } })) > 0;
  if (!isThere) return;
  const channels = { ...channelsOf(topic, undefined), mail };
  await db.noticeSetting.upsert({
    where: { runnerId_topic: { runnerId, topic } },
    create: { runnerId, topic, ...channels },
    update: { mail },
  });
}
