const ORIGIN = "https://runpact.invalid";

/** `wanted` where it is a path of this very site, else "/". Anything a browser could read as another place is refused. */
export function returnPath(wanted: string): string {
  if (!wanted.startsWith("/") || wanted.length > 500) return "/";
  if (/[\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(wanted)) return "/";
  if (/%(0[0-9a-f]|1[0-9a-f]|5c|7f)/i.test(wanted)) return "/";
  const url = URL.parse(wanted, ORIGIN);
  if (url?.origin !== ORIGIN || url.pathname.startsWith("//")) return "/";
  return `${url.pathname}${url.search}${url.hash}`;
}
