import { createHmac, timingSafeEqual } from "node:crypto";
import type { Answer } from "@/domain/group-run/answers";

type Asked = { runnerId: string; path: string };

/** A text that lets one runner, signed in, give one answer to one group run with the tap on its link. */
export function answerToken(asked: Asked, says: Answer, secret: string): string {
  return `${says}.${macOf(asked, says, secret).toString("base64url")}`;
}

/** The answer that a token gives; null where it was not made here for this runner and this group run. */
export function readAnswerToken(token: string, asked: Asked, secret: string): Answer | null {
  const [says = "", mac = ""] = token.split(".");
  if (says !== "yes" && says !== "maybe" && says !== "no") return null;
  const given = Buffer.from(mac, "base64url");
  const made = macOf(asked, says, secret);
  return given.length === made.length && timingSafeEqual(given, made) ? says : null;
}

function macOf({ runnerId, path }: Asked, says: Answer, secret: string): Buffer {
  return createHmac("sha256", secret)
    .update(`runpact group-run answer\n${runnerId}\n${path}\n${says}\n`)
    .digest();
}
