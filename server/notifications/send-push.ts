import "server-only";
import webPush from "web-push";
import { isPushEndpoint } from "@/domain/notification/push-endpoint";
import { db } from "@/server/platform/db";
import type { Fetcher } from "@/server/platform/fetch/safe-fetch";
import { pushKeys } from "./push-keys";

/** How pushes leave: the way out, and whom a push service may ask about them. */
export type PushSettings = {
  post: Fetcher;
  /** An https origin or a mailto: address. */
  contact: string;
  isEndpoint?: (address: string) => boolean;
};

/** What a browser is told; nothing in it is private, since it shows on locked screens. */
export type PushNote = { title: string; body: string; path: string; tag: string };

export type PushOutcome = "sent" | "gone" | { restsUntil: number } | "failed";

const secondsKept = 12 * 3600;
const restMs = { usual: 60_000, longest: 86_400_000 };

type Subscription = { runnerId: string; sessionId: string };

/**
 * Sends one note to one browser. A subscription that has ended, or that leads anywhere but to a push service, is
 * deleted; a service that asks for rest is left alone until then.
 */
export async function sendPush(
  which: Subscription,
  note: PushNote,
  now: number,
  { post, contact: subject, isEndpoint = isPushEndpoint }: PushSettings,
): Promise<PushOutcome> {
  const where = { runnerId_sessionId: which };
  const found = await db.pushSubscription.findUnique({ where });
  if (!found) return "gone";
  const { endpoint, p256dh, auth, restsUntil } = found;
  if (restsUntil && restsUntil.getTime() > now) return { restsUntil: restsUntil.getTime() };
  if (!isEndpoint(endpoint)) return forget(which);
  const keys = await pushKeys(now);
  const { headers, body } = webPush.generateRequestDetails(
    { endpoint, keys: { p256dh, auth } },
    JSON.stringify(note),
    { vapidDetails: { subject, ...keys }, TTL: secondsKept, urgency: "normal" },
  );
  const sent = Object.entries(headers).filter(([name]) => name !== "Content-Length");
  const answer = await post(endpoint, {
    method: "POST",
    headers: Object.fromEntries(sent.map(([name, value]) => [name, String(value)])),
    body: new Uint8Array(body),
  }).catch(() => null);
  if (!answer) return "failed";
  if (answer.status === 404 || answer.status === 410) return forget(which);
  if (answer.status === 429 || answer.status === 503) {
    const until = restOf(answer.retryAfter, now);
    await db.pushSubscription.updateMany({
      where: which,
      data: { restsUntil: new Date(until) },
    });
    return { restsUntil: until };
  }
  return answer.status < 300 ? "sent" : "failed";
}

async function forget(which: Subscription): Promise<"gone"> {
  await db.pushSubscription.deleteMany({ where: which });
  return "gone";
}

/** Until when a service wants rest: it says seconds, or a date. */
function restOf(retryAfter: string | null, now: number): number {
  const text = retryAfter ?? "";
  const told = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  const rest = Number.isFinite(told) && told > 0 ? told : restMs.usual;
  return now + Math.min(rest, restMs.longest);
}
