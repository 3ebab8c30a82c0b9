import { tokenHash } from "@/server/platform/auth/token";
import { db } from "@/server/platform/db";
import { type FeedScope, feedCalendar, feedDay, type Site } from "./calendar-queries";
import { feedVersion } from "./feed-version";

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

/**
 * A feed's entity tag with its text; null for an address that does not, or no longer, exist. The text is null,
 * and is not written at all, where the reader `knows` the tag already.
 */
export async function openFeed(
  fileName: string,
  at: Site & { now: number },
  knows: (etag: string) => boolean = () => false,
): Promise<{ text: string | null; etag: string } | null> {
  const scope = await scopeOf(fileName);
  if (!scope) return null;
  const etag = `"${await feedVersion(scope, { day: feedDay(at.now), appUrl: at.appUrl })}"`;
  return { etag, text: knows(etag) ? null : await feedCalendar(scope, at) };
}

async function scopeOf(fileName: string): Promise<FeedScope | null> {
  const token = /^([\w-]{43})\.ics$/.exec(fileName)?.[1];
  if (!token) return null;
  return db.calendarFeed.findUnique({
    where: { tokenHash: new Uint8Array(tokenHash(token)) },
    select: { runnerId: true, clubId: true, withPlace: true, tokenHash: true },
  });
}
