import type { IncomingMessage, ServerResponse } from "node:http";

const ORDINARY_BODY = 1024 * 1024;

/** Request headers that steer Next from inside and that nobody outside may send. */
const INTERNAL_HEADERS = /^(x-middleware-|x-nextjs-|next-resume$|x-matched-path$|x-now-)/;

export interface Refusal {
  status: 411 | 413 | 431;
  sentence: string;
}

/** Removes headers that only Next itself may set, so that no caller can skip a step. */
export function dropInternalHeaders(req: Pick<IncomingMessage, "headers">): void {
  for (const name of Object.keys(req.headers)) {
    if (INTERNAL_HEADERS.test(name)) delete req.headers[name];
  }
}

/**
 * Why this request's body is not taken, or undefined. Every body says its length beforehand:
 * then nothing needs to be read to refuse it. `largest` maps paths to bytes; others get 1 MiB.
 */
export function bodyRefusal(
  req: Pick<IncomingMessage, "headers" | "method">,
  path: string,
  largest: Readonly<Record<string, number>>,
): Refusal | undefined {
  if (req.headers["transfer-encoding"] !== undefined) {
    return { status: 411, sentence: "Please send the length of the body." };
  }
  const length = Number(req.headers["content-length"] ?? 0);
  const limit = largest[path] ?? ORDINARY_BODY;
  if (length <= limit) return undefined;
  return { status: 413, sentence: `This is too large: at most ${limit} bytes are taken here.` };
}

/** Answers with a short JSON body and closes the connection, since the request body stays unread. */
export function refuse(res: ServerResponse, refusal: { status: number; sentence: string }): void {
  const body = JSON.stringify({ error: refusal.sentence });
  res.writeHead(refusal.status, {
    "content-type": "application/json",
    "cache-control": "no-store",
    connection: "close",
  });
  res.end(body);
}
