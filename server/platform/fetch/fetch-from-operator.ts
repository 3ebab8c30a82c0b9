import { lookup } from "node:dns/promises";
import { fetcher } from "./safe-fetch";

export type OperatorHost = { origin: string; timeoutMs: number; mostBytes: number };

/**
 * A `fetch` for a library that talks to a host which the operator configured: it may stand in a private network or
 * on this machine, but nothing else is reached, redirects are not followed, and time and size are bounded.
 */
export function fetchFromOperator({ origin, timeoutMs, mostBytes }: OperatorHost) {
  const ask = fetcher({
    isAllowed: () => true,
    protocols: [new URL(origin).protocol],
    resolve: (host) => lookup(host, { all: true }),
    timeoutMs,
    mostBytes,
  });
  return async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.origin !== new URL(origin).origin) throw new Error("Only the configured host is asked");
    const answer = await ask(url.href, {
      method: init?.method === "POST" ? "POST" : "GET",
      headers: Object.fromEntries(new Headers(init?.headers)),
      ...(typeof init?.body === "string" ? { body: init.body } : {}),
    });
    const headers = { "content-type": answer.type };
    return new Response(new Uint8Array(answer.body), { status: answer.status, headers });
  };
}
