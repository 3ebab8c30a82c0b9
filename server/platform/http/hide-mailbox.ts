import type { IncomingMessage } from "node:http";
import { env } from "@/server/platform/env";
import { isLocalRequest } from "./is-local";

/** Makes the mailbox page a page that does not exist, for all but this machine itself in embedded mode. */
export function hideMailbox(req: IncomingMessage): void {
  const path = (req.url ?? "").split("?", 1)[0]?.toLowerCase();
  if (!path?.startsWith("/mailbox")) return;
  if (!env().embedded || !isLocalRequest(req)) req.url = "/not-here";
}
