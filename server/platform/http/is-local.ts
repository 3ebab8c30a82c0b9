import type { IncomingMessage } from "node:http";

const proxied = ["x-forwarded-for", "x-forwarded-host", "x-real-ip", "forwarded", "via"];

/**
 * Whether a request comes from this very machine, through no proxy and under a name of this machine: a page of
 * another site that points its own name here is not local.
 */
export function isLocalRequest(req: Pick<IncomingMessage, "headers" | "socket">): boolean {
  const address = (req.socket.remoteAddress ?? "").replace(/^::ffff:/, "");
  if (address !== "127.0.0.1" && address !== "::1") return false;
  if (proxied.some((name) => req.headers[name] !== undefined)) return false;
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(req.headers.host ?? "");
}
