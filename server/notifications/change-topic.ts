import { z } from "zod";
import { type Topic, topicNames } from "@/domain/notification/topics";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";

export const changeTopicInput = z.strictObject({
  topic: z.enum(topicNames as [Topic, ...Topic[]]),
  app: z.boolean(),
  mail: z.boolean(),
  push: z.boolean(),
});

/** Chooses how notices of one topic reach the runner, from now on. */
export async function changeTopic(
  { topic, ...channels }: z.infer<typeof changeTopicInput>,
  { runnerId }: Acting,
): Promise<void> {
  await db.noticeSetting.upsert({
    where: { runnerId_topic: { runnerId, topic } },
    create: { runnerId, topic, ...channels },
    update: channels,
  });
}
