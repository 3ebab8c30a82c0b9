import { z } from "zod";
import { readAnswerToken } from "@/server/notifications/answer-token";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { answerGroupRun, type answerGroupRunInput } from "./answer-group-run";
import { confirmAnswer } from "./confirm-answer";

export const answerLinkInput = z.strictObject({ token: z.string().max(250) });

export const answerByLinkInput = z.strictObject({
  token: z.string().max(250),
  says: z.enum(["yes", "maybe", "no", "confirm"]),
});

type Named = Pick<z.infer<typeof answerGroupRunInput>, "groupRunId" | "date"> & {
  runnerId: string;
};

/** Whose answer to which group run a link lets its holder give; refused for any other text, and once it is dead. */
export async function requireAnswerLink(token: string, secret: string): Promise<Named> {
  const named = await readAnswerToken(token, secret, feedHashesOf);
  const runner =
    named &&
    (await db.runner.findUnique({ where: { id: named.runnerId }, select: { suspendedAt: true } }));
  if (!named || !runner || runner.suspendedAt) {
    throw new AppError(
      "refused",
      "answer-link",
      "This link does not work any more. Open the newest mail, or sign in to answer.",
    );
  }
  return named;
}

/** Answers, or confirms, for the holder of a link from a mail or a calendar; no session is needed. */
export async function answerByLink(
  { token, says }: z.infer<typeof answerByLinkInput>,
  { secret, now }: { secret: string; now: number },
): Promise<void> {
  const { runnerId, groupRunId, date } = await requireAnswerLink(token, secret);
  const acting = { runnerId, now };
  if (says === "confirm") await confirmAnswer({ groupRunId, date }, acting);
  else await answerGroupRun({ groupRunId, date, says, paceGroup: null }, acting);
}

async function feedHashesOf(runnerId: string): Promise<Uint8Array[]> {
  const rows = await db.calendarFeed.findMany({ where: { runnerId }, select: { tokenHash: true } });
  return rows.map(({ tokenHash }) => tokenHash);
}
