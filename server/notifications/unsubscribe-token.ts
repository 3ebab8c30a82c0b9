import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { topicNames } from "@/domain/notification/topics";

/** The kinds of mail that a runner can end by a link: the digest, and each topic of notices. */
export const mailLists = ["digest", ...topicNames] as const;

export type MailList = (typeof mailLists)[number];

const shape = z.tuple([z.enum(mailLists), z.uuid(), z.string()]);

/** A text that lets whoever holds it end one kind of mail to one runner, and nothing else; it never runs out. */
export function unsubscribeToken(list: MailList, runnerId: string, secret: string): string {
  return `${list}.${runnerId}.${macOf(list, runnerId, secret).toString("base64url")}`;
}

/** Whose mails of which kind a token ends; null where it was not made here for exactly that. */
export function readUnsubscribeToken(
  token: string,
  secret: string,
): { list: MailList; runnerId: string } | null {
  const parts = shape.safeParse(token.split("."));
  if (!parts.success) return null;
  const [list, runnerId, mac] = parts.data;
  const made = macOf(list, runnerId, secret);
  const isSame = unsubscribeToken(list, runnerId, secret).length === token.length;
  const given = Buffer.from(mac, "base64url");
  const isCanonical = given.toString("base64url") === mac;
  if (!isSame || !isCanonical || given.length !== made.length) return null;
  return timingSafeEqual(given, made) ? { list, runnerId } : null;
}

function macOf(list: MailList, runnerId: string, secret: string): Buffer {
  return createHmac("sha256", secret)
    .update(`runpact unsubscribe\n${list}\n${runnerId.toLowerCase()}\n`)
    .digest();
}
