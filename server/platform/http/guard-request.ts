/** What the guard looks at, from node:http and from Next alike. */
export type Guarded = { method: string; header: (name: string) => string | null };

/** The site's own origins, and what kinds of body a path takes. */
export type GuardRules = { origins: readonly string[]; types: readonly string[] };

export type GuardRefusal = { status: 403 | 415; sentence: string };

const foreign: GuardRefusal = {
  status: 403,
  sentence: "This request did not come from this site's own pages, so nothing was done.",
};

/**
 * Why a request is not served, or null: it comes from another site, or its body is of a kind that a plain form
 * of another site could send. Reads need no origin, but none may come across sites.
 */
export function guardRequest(
  request: Guarded,
  { origins, types }: GuardRules,
): GuardRefusal | null {
  const site = request.header("sec-fetch-site");
  const origin = request.header("origin");
  if (site !== null && site !== "same-origin" && site !== "none") return foreign;
  if (origin !== null && !origins.includes(origin)) return foreign;
  if (["GET", "HEAD", "OPTIONS"].includes(request.method)) return null;
  if (origin === null && site !== "same-origin") return foreign;
  const type = (request.header("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (types.includes(type)) return null;
  return { status: 415, sentence: `This address takes ${types.join(" or ")} only.` };
}
