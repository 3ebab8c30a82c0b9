import "server-only";
import { db } from "@/server/platform/db";
import type { Actor } from "@/server/platform/trpc";

/** The runner's live sessions, newest use first. Times in epoch milliseconds. */
export async function sessionsOf(actor: Actor, now: number) {
  const sessions = await db.session.findMany({
    where: { runnerId: actor.runnerId, expiresAt: { gt: new Date(now) } },
    orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
    take: 100,
  });
  return sessions.map(({ id, userAgent, createdAt, lastSeenAt }) => ({
    id,
    device: deviceOf(userAgent),
    createdAt: createdAt.getTime(),
    lastSeenAt: lastSeenAt.getTime(),
    isCurrent: id === actor.sessionId,
  }));
}

const browsers = ["Edg", "OPR", "Firefox", "Chrome", "Safari"] as const;
const browserNames = {
  Edg: "Edge",
  OPR: "Opera",
  Firefox: "Firefox",
  Chrome: "Chrome",
  Safari: "Safari",
};
const systems = ["iPhone", "iPad", "Android", "Windows", "Mac", "Linux"] as const;

/** A device in words, as far as its browser says: "Firefox on Android". */
export function deviceOf(userAgent: string): string {
  const browser = browsers.find((name) => userAgent.includes(`${name}/`));
  const system = systems.find((name) => userAgent.includes(name));
  if (!browser && !system) return "A device";
  const named = browser ? browserNames[browser] : "A browser";
  return system ? `${named} on ${system}` : named;
}
