import { createHmac } from "node:crypto";
import { z } from "zod";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { localDateSchema } from "@/domain/time-zone/local-date-schema";
import { sameHash } from "@/server/platform/auth/token";

const shape = z.tuple([
  z.enum(["mail", "feed"]),
  z.uuid(),
  localDateSchema,
  z.uuid(),
  z.string().regex(/^[\w-]{43}$/),
]);

/** What a link from a mail or a calendar stands for: one runner's answer to one group run, and nothing else. */
export type AnswerScope = { runnerId: string; groupRunId: string; date: string };

/** The text of such a link in a mail. */
export function answerToken(scope: AnswerScope, secret: string): string {
  return written("mail", scope, macOf(scope, "mail", secret));
}

/** The text of such a link in a calendar; it dies with the address (by its stored hash) from which the calendar came. */
export function feedAnswerToken(scope: AnswerScope, feedHash: Uint8Array, secret: string): string {
  return written("feed", scope, macOf(scope, hashText(feedHash), secret));
}

/** The page on which the holder of such a link answers. */
export function answerAddress(appUrl: string, token: string): string {
  return `${appUrl}/answer?t=${token}`;
}

/**
 * What a token stands for; null where it was not made here. `feedHashesOf` names the calendars that a runner has now.
 */
export async function readAnswerToken(
  token: string,
  secret: string,
  feedHashesOf: (runnerId: string) => Promise<readonly Uint8Array[]>,
): Promise<(AnswerScope & { date: LocalDate }) | null> {
  const parts = shape.safeParse(token.split("."));
  if (!parts.success) return null;
  const [via, groupRunId, date, runnerId] = parts.data;
  const scope = { groupRunId, date, runnerId };
  const made =
    via === "mail"
      ? [answerToken(scope, secret)]
      : (await feedHashesOf(runnerId)).map((hash) => feedAnswerToken(scope, hash, secret));
  return made.some((one) => sameHash(Buffer.from(one), Buffer.from(token))) ? scope : null;
}

function written(via: "mail" | "feed", scope: AnswerScope, mac: Buffer): string {
  const { groupRunId, date, runnerId } = scope;
  return [via, groupRunId, date, runnerId, mac.toString("base64url")].join(".");
}

function macOf({ runnerId, groupRunId, date }: AnswerScope, via: string, secret: string): Buffer {
  return createHmac("sha256", secret)
    .update(`runpact group-run answer\n${via}\n${runnerId}\n${groupRunId}\n${date}\n`)
    .digest();
}

function hashText(hash: Uint8Array): string {
  return `feed ${Buffer.from(hash).toString("hex")}`;
}
