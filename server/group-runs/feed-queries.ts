import { createHash } from "node:crypto";
import { tokenHash } from "@/server/platform/auth/token";
import { db } from "@/server/platform/db";
import { type FeedScope, feedCalendar } from "./calendar-queries";

export type OwnFeed = { clubId: string | null; withPlace: boolean; createdAt: number };

/** Which secret addresses a runner has; the addresses themselves are known to nobody any more. */
export async function feedsOf(runnerId: string): Promise<OwnFeed[]> {
  const rows = await db.calendarFeed.findMany({
    where: { runnerId },
    select: { clubId: true, withPlace: true, createdAt: true },
    orderBy: { createdAt: "asc" },
  });
  return rows.map(({ createdAt, ...row }) => ({ ...row, createdAt: createdAt.getTime() }));
}

/** A feed's text with its entity tag; null for an address that does not, or no longer, exist. */
export async function openFeed(
  fileName: string,
  at: { now: number; appUrl: string },
): Promise<{ text: string; etag: string } | null> {
  const scope = await scopeOf(fileName);
  if (!scope) return null;
  const text = await feedCalendar(scope, at);
  const etag = `"${createHash("sha256").update(text).digest("base64url")}"`;
  return { text, etag };
}

async function scopeOf(fileName: string): Promise<FeedScope | null> {
  const token = /^([\w-]{43})\.ics$/.exec(fileName)?.[1];
  if (!token) return null;
  return db.calendarFeed.findUnique({
    where: { tokenHash: new Uint8Array(tokenHash(token)) },
    select: { runnerId: true, clubId: true, withPlace: true },
  });
}
