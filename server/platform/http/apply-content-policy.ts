import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { contentPolicy, PAGE_SCRIPTS } from "./content-policy";

/**
 * Gives a page its content policy. What is rendered for this request carries a nonce, which Next takes from the
 * request; what comes from the cache is named by the hashes that the page cache found.
 */
export function applyContentPolicy(
  req: Pick<IncomingMessage, "headers">,
  res: ServerResponse,
  secure: boolean,
): void {
  const nonce = `'nonce-${randomBytes(16).toString("base64")}'`;
  req.headers["content-security-policy"] = `script-src ${nonce}`;
  const writeHead = res.writeHead.bind(res) as (...given: unknown[]) => ServerResponse;
  const withPolicy = (...given: unknown[]): ServerResponse => {
    const hashes = res.getHeader(PAGE_SCRIPTS)?.toString();
    res.removeHeader(PAGE_SCRIPTS);
    const isRendered = hashes === undefined || res.hasHeader("x-nextjs-postponed");
    const sources = [...(isRendered ? [nonce] : []), ...(hashes ? [hashes] : [])];
    res.setHeader("content-security-policy", contentPolicy(sources, secure));
    // Pages are emptied by tag here, which no cache between us and the browser would hear of.
    if (/^s-maxage/.test(res.getHeader("cache-control")?.toString() ?? "")) {
      res.setHeader("cache-control", "public, max-age=0, must-revalidate");
    }
    return writeHead(...given);
  };
  res.writeHead = withPolicy as typeof res.writeHead;
}
