import { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { changeTopic, changeTopicInput } from "./change-topic";

export const muteTopicInput = z.strictObject({ topic: changeTopicInput.shape.topic });

/** Makes no more notices of one topic, in no way. */
export async function muteTopic(
  { topic }: z.infer<typeof muteTopicInput>,
  acting: Acting,
): Promise<void> {
  await changeTopic({ topic, app: false, mail: false, push: false }, acting);
}
