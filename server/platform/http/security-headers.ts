import type { ServerResponse } from "node:http";

const TWO_YEARS = 63_072_000;

const always: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy":
    "camera=(self), microphone=(), payment=(), usb=(), serial=(), hid=(), midi=(), browsing-topics=(), geolocation=(self), bluetooth=(self), screen-wake-lock=(self)",
};

/** Sets what every answer of the site carries; `secure` sites also bind the browser to https. */
export function setSecurityHeaders(res: ServerResponse, secure: boolean): void {
  for (const [name, value] of Object.entries(always)) res.setHeader(name, value);
  if (secure) res.setHeader("strict-transport-security", `max-age=${TWO_YEARS}`);
}
