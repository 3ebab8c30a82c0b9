import { once } from "node:events";
import { createServer } from "node:http";
import type { SharedPoint } from "@/domain/live-run/share-feed";
import { handleLiveShare } from "@/server/live-shares-endpoint";
import { openSession } from "@/server/platform/auth/open-session";
import { db } from "@/server/platform/db";

/** The product's real live endpoint on a free port of loopback. */
export async function startWatchSite() {
  const server = createServer((req, res) => void handleLiveShare(req, res));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/api/live`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

export async function cookieOf(runnerId: string): Promise<string> {
  const opened = { runnerId, userAgent: "", replaces: null, now: Date.now() };
  const token = await db.$transaction((tx) => openSession(tx, opened));
  return `runpact-session=${token}`;
}

export type Stream = {
  status: number;
  robots: string | null;
  points: SharedPoint[];
  lastId: () => number;
  ended: Promise<string>;
  leave: () => void;
};

/** Watches as a browser does; `ended` tells with which event the server closed. */
export async function watch(
  url: string,
  {
    share,
    token,
    cookie,
    from,
  }: { share?: string; token?: string; cookie?: string; from?: number },
): Promise<Stream> {
  const control = new AbortController();
  const headers: Record<string, string> = { "sec-fetch-site": "same-origin" };
  if (token) headers["x-live-token"] = token;
  if (cookie) headers.cookie = cookie;
  if (from !== undefined) headers["last-event-id"] = String(from);
  const response = await fetch(share ? `${url}?share=${share}` : url, {
    headers,
    signal: control.signal,
  });
  const points: SharedPoint[] = [];
  let id = from ?? -1;
  const read = async () => {
    let event = "cut off";
    let text = "";
    try {
      for await (const chunk of response.body ?? []) {
        text += new TextDecoder().decode(chunk);
        for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
          const frame = text.slice(0, end);
          text = text.slice(end + 2);
          const data = /^data: (.*)$/m.exec(frame)?.[1];
          event = /^event: (.*)$/m.exec(frame)?.[1] ?? event;
          const seq = /^id: (\d+)$/m.exec(frame)?.[1];
          if (seq === undefined || !data) continue;
          id = Number(seq);
          points.push(...(JSON.parse(data) as { points: SharedPoint[] }).points);
        }
      }
    } catch {
      // The reader left.
    }
    return event;
  };
  const ended = response.status === 200 ? read() : Promise.resolve("refused");
  const robots = response.headers.get("x-robots-tag");
  return {
    status: response.status,
    robots,
    points,
    lastId: () => id,
    ended,
    leave: () => control.abort(),
  };
}
