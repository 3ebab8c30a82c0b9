import { z } from "zod";
import type { Answer } from "@/domain/group-run/answers";
import { localDateSchema } from "@/domain/time-zone/local-date-schema";
import { answerGroupRun } from "@/server/group-runs/answer-group-run";
import type { Acting } from "@/server/platform/acting";
import { AppError } from "@/server/platform/errors";
import { readAnswerToken } from "./answer-token";

export const answerFromMailInput = z.strictObject({
  groupRunId: z.uuid(),
  date: localDateSchema,
  token: z.string().max(100),
});

/**
 * Answers a group run by the link of a digest. Only its reader, signed in, can use it: a program that opens the link
 * has no session, and nobody else can make one.
 */
export async function answerFromMail(
  { groupRunId, date, token }: z.infer<typeof answerFromMailInput>,
  acting: Acting & { secret: string },
): Promise<{ says: Answer; waitingPlace: number | null }> {
  const { runnerId, now, secret } = acting;
  const says = readAnswerToken(
    token,
    { runnerId, path: `/group-runs/${groupRunId}/${date}` },
    secret,
  );
  if (!says) {
    throw new AppError(
      "refused",
      "answer-link",
      "This link is for somebody else. Tap your answer below.",
    );
  }
  const { waitingPlace } = await answerGroupRun(
    { groupRunId, date, says, paceGroup: null },
    { runnerId, now },
  );
  return { says, waitingPlace };
}
