const DAY_SECONDS = 86_400;

/** The cookies that this product sets. */
export type CookieKind = "session" | "browser";

const lifeSeconds: Record<CookieKind, number> = {
  session: 180 * DAY_SECONDS,
  browser: 365 * DAY_SECONDS,
};

/** A cookie's name; with https it is bound to this very host, so that no sibling domain can plant one. */
export function cookieName(kind: CookieKind, secure: boolean): string {
  return `${secure ? "__Host-" : ""}runpact-${kind}`;
}

/** The Set-Cookie header that gives `value` to the browser; null takes the cookie away. */
export function setCookieHeader(kind: CookieKind, value: string | null, secure: boolean): string {
  const life = value === null ? 0 : lifeSeconds[kind];
  const parts = [
    `${cookieName(kind, secure)}=${value ?? ""}`,
    "Path=/",
    `Max-Age=${life}`,
    "HttpOnly",
    "SameSite=Lax",
  ];
  return [...parts, ...(secure ? ["Secure"] : [])].join("; ");
}

/** The value of a cookie in a Cookie header, or null. Values of ours need no decoding. */
export function readCookie(header: string | null | undefined, name: string): string | null {
  for (const pair of (header ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim() || null;
  }
  return null;
}
