import { openFeed } from "@/server/group-runs/feed-queries";
import { sessionSecret } from "@/server/platform/auth/session-secret";
import { env } from "@/server/platform/env";

/** A runner's calendar for programs that know its secret address; nothing of it is kept on the way. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  const known = request.headers.get("if-none-match")?.split(",") ?? [];
  const knows = (etag: string) => known.some((tag) => tag.trim().replace(/^W\//, "") === etag);
  const site = { appUrl: env().appUrl, secret: sessionSecret() };
  const feed = await openFeed(file, { ...site, now: Date.now() }, knows);
  if (!feed) return new Response("This calendar is not here.", { status: 404, headers: closed });
  const headers = { ...closed, "cache-control": "private, no-cache", etag: feed.etag };
  if (feed.text === null) return new Response(null, { status: 304, headers });
  return new Response(feed.text, {
    headers: { ...headers, "content-type": "text/calendar; charset=utf-8" },
  });
}

const closed = {
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex",
};
