import type { IncomingMessage, ServerResponse } from "node:http";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { env } from "@/server/platform/env";
import { addressBlock } from "@/server/platform/limits/address-block";
import { clientAddress } from "./client-address";

const PICTURES_A_SECOND = 5;

/**
 * Makes the step that answers 429 where an address asks for share images faster than five a second, counted in
 * this process alone; it says whether it did.
 */
export function pictureLimit(): (
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
) => Promise<boolean> {
  const { limitFactor, trustedProxyHops } = env();
  const limiter = new RateLimiterMemory({ points: PICTURES_A_SECOND * limitFactor, duration: 1 });
  return async (req, res, path) => {
    if (!path.toLowerCase().endsWith("/share-image")) return false;
    const caller = addressBlock(clientAddress(req, trustedProxyHops));
    const well = await limiter.consume(caller).then(
      () => true,
      () => false,
    );
    if (well) return false;
    res.writeHead(429, { "retry-after": "1", "cache-control": "no-store" });
    res.end();
    return true;
  };
}
