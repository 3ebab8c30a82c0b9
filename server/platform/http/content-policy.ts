import { createHash } from "node:crypto";

/** The header by which the page cache tells the entry the hashes of a page's scripts; it never leaves the server. */
export const PAGE_SCRIPTS = "x-runpact-scripts";

const inline = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const data = /^self\.__next_f\.push\((\[[\s\S]*\])\)$/;
const completion = /^\$R[CS]\("[A-Z]:[0-9a-f]+","[A-Z]:[0-9a-f]+"\)$/;

/**
 * The texts of a cached page's inline scripts; blocks of mere data are left out. Those with a nonce count too: it was
 * that of the request for which the page was made, and means nothing to later ones.
 */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(inline)]
    .filter(([, attributes = ""]) => !/type="application\/(ld\+)?json"/.test(attributes))
    .map(([, , text = ""]) => text);
}

/** A script's name in a content policy. */
export function scriptHash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/**
 * Whether an inline script is the framework's own: data that is handed over as JSON and can run nothing, the note
 * that a part of the page is complete, or a text that the build itself wrote. Anything else stays forbidden.
 */
export function isOwnScript(text: string, builtHashes: ReadonlySet<string>): boolean {
  const [, json] = data.exec(text) ?? [];
  if (json !== undefined) return isJson(json);
  return completion.test(text) || builtHashes.has(scriptHash(text));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The policy of a page whose scripts are this site's files and `sources` (hashes, or a nonce). */
export function contentPolicy(sources: readonly string[], secure: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${sources.join(" ")}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}
