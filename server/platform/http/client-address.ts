import type { IncomingMessage } from "node:http";

/**
 * The caller's address: the socket's, or with `hops` proxies of ours in front the entry that
 * the outermost of them wrote. What a client puts in front of those entries is never believed.
 */
export function clientAddress(
  req: Pick<IncomingMessage, "headers" | "socket">,
  hops: number,
): string {
  const socket = req.socket.remoteAddress ?? "unknown";
  const header = req.headers["x-forwarded-for"];
  const forwarded = (Array.isArray(header) ? header.join(",") : (header ?? "")).split(",");
  const chain = [...forwarded.map((entry) => entry.trim()).filter(Boolean), socket];
  const address = chain[Math.max(0, chain.length - 1 - hops)] ?? socket;
  return address.replace(/^::ffff:/, "");
}
