import { once } from "node:events";
import { createServer } from "node:http";
import { db } from "@/server/platform/db";
import { env } from "@/server/platform/env";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { handleTrpc } from "@/server/trpc-endpoint";

export type Site = { url: string; close: () => Promise<void> };

/** The product's real tRPC endpoint on a free port of loopback. */
export async function startSite(): Promise<Site> {
  await openQueue();
  const server = createServer((req, res) => void handleTrpc(req, res));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Empties every counter of limits, those that this process holds in memory too. */
export async function forgetLimits(): Promise<void> {
  Reflect.deleteProperty(globalThis, Symbol.for("runpact.limiters"));
  await db.rateLimit.deleteMany({});
}

export type Answer = { status: number; body: unknown; text: string; headers: Headers };

export type Browser = {
  cookies: Map<string, string>;
  /** Calls a procedure as this site's own pages do; `headers` replace what a browser would send (null leaves out). */
  call: (path: string, input?: unknown, headers?: Record<string, string | null>) => Promise<Answer>;
};

/** A browser as far as the server can tell: it keeps cookies and names its origin. */
export function openBrowser(site: Site): Browser {
  const cookies = new Map<string, string>();
  return {
    cookies,
    async call(path, input, headers = {}) {
      const own: Record<string, string | null> = {
        "content-type": "application/json",
        origin: env().appUrl,
        "sec-fetch-site": "same-origin",
        "user-agent": "Mozilla/5.0 (Android 16) Firefox/150.0",
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") || null,
        ...headers,
      };
      const sent = Object.entries(own).filter((pair): pair is [string, string] => pair[1] !== null);
      const response = await fetch(`${site.url}/api/trpc/${path}`, {
        method: "POST",
        headers: sent,
        ...(input === undefined ? {} : { body: JSON.stringify(input) }),
      });
      for (const line of response.headers.getSetCookie()) keep(cookies, line);
      const text = await response.text();
      return { status: response.status, body: parsed(text), text, headers: response.headers };
    },
  };
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = ""] = line.split(";");
  const at = pair.indexOf("=");
  const value = pair.slice(at + 1);
  if (value) cookies.set(pair.slice(0, at), value);
  else cookies.delete(pair.slice(0, at));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
