import { lookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { Agent, fetch } from "undici";
import { AppError } from "@/server/platform/errors";
import { isPublicAddress } from "./is-public-address";

/** What a fetch may reach; the product's own is `safeFetch`. */
export type FetchRules = {
  isAllowed: (address: string) => boolean;
  protocols: readonly string[];
  resolve: (host: string) => Promise<{ address: string; family: number }[]>;
  timeoutMs: number;
  mostBytes: number;
  /** A certificate that is trusted beside the usual ones. */
  ca?: string;
};

export type Fetched = {
  status: number;
  type: string;
  /** Seconds, or a date, after which the other side wants to be asked again. */
  retryAfter: string | null;
  body: Buffer;
};

/** What is sent; bytes stay bytes. */
export type FetchRequest = {
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  body?: string | Uint8Array;
};

/** A way out to other servers, as `fetcher` makes it. */
export type Fetcher = (url: string, request?: FetchRequest) => Promise<Fetched>;

const refused = (why: string) =>
  new AppError("refused", "address-refused", `This address cannot be fetched: ${why}.`);

/**
 * Makes the one way out to other servers. A name is resolved once and the connection goes to the very address that
 * was checked; a redirect is an answer like any other and is not followed. Throws AppError "address-refused", or
 * "unavailable" when nothing usable came in time.
 */
export function fetcher(rules: FetchRules): Fetcher {
  const checkedLookup: LookupFunction = (host, options, done) => {
    rules.resolve(host).then(
      (found) => {
        const [first] = found;
        const allowed = found.every(({ address }) => rules.isAllowed(address));
        if (!first || !allowed) return done(refused("it leads into a private network"), "", 4);
        if (options.all) done(null, [first]);
        else done(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => done(error, "", 4),
    );
  };
  const agent = new Agent({
    connect: {
      lookup: checkedLookup,
      timeout: rules.timeoutMs,
      ...(rules.ca === undefined ? {} : { ca: rules.ca }),
    },
    headersTimeout: rules.timeoutMs,
    bodyTimeout: rules.timeoutMs,
    maxResponseSize: rules.mostBytes,
  });
  return async (url, request = {}) => {
    const target = checkedUrl(url, rules);
    const signal = AbortSignal.timeout(rules.timeoutMs);
    try {
      const options = { ...request, dispatcher: agent, redirect: "manual" as const, signal };
      const response = await fetch(target, options);
      const body = Buffer.from(await response.arrayBuffer());
      const { status, headers } = response;
      const retryAfter = headers.get("retry-after");
      return { status, type: headers.get("content-type") ?? "", retryAfter, body };
    } catch (error) {
      throw (
        inner(error) ?? new AppError("unavailable", "no-answer", "The other side did not answer.")
      );
    }
  };
}

function checkedUrl(url: string, { protocols, isAllowed }: FetchRules): URL {
  const target = URL.parse(url);
  if (!target) throw refused("it is none");
  if (!protocols.includes(target.protocol)) throw refused("only https is fetched");
  if (target.username || target.password) throw refused("it holds a password");
  const host = target.hostname.replace(/^\[|\]$/g, "");
  // An address in figures is connected to without any look-up, so it is checked here.
  if (isIP(host) && !isAllowed(host)) throw refused("it leads into a private network");
  return target;
}

function inner(error: unknown): AppError | null {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof AppError) return at;
  return null;
}

const openInternet: FetchRules = {
  isAllowed: isPublicAddress,
  protocols: ["https:"],
  resolve: (host) => lookup(host, { all: true }),
  timeoutMs: 5_000,
  mostBytes: 1_000_000,
};

/** Fetches from the open internet over https, within 5 s and 1 MB. No other code of the server may fetch. */
export const safeFetch = fetcher(openInternet);

/** As safeFetch, for push services: they get ten seconds and hardly ever answer anything. */
export const pushFetch = fetcher({ ...openInternet, timeoutMs: 10_000, mostBytes: 64_000 });
