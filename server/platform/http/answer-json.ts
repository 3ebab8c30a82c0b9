import type { IncomingMessage, ServerResponse } from "node:http";
import { AppError } from "@/server/platform/errors";

const statuses: Record<AppError["code"], number> = {
  "not-signed-in": 401,
  "not-found": 404,
  "not-allowed": 403,
  refused: 400,
  conflict: 409,
  "too-many": 429,
  "too-large": 413,
  unavailable: 503,
};

/** The HTTP status of an expected failure. */
export function statusOf(error: AppError): number {
  return statuses[error.code];
}

/** Answers with JSON that nobody keeps. */
export function answerJson(res: ServerResponse, status: number, body: unknown): void {
  const headers = { "content-type": "application/json", "cache-control": "no-store" };
  // A body that was refused is still on its way; closing keeps it from being read as the next request.
  res.writeHead(status, status === 200 ? headers : { ...headers, connection: "close" });
  res.end(JSON.stringify(body));
}

/** The body of a request up to `most` bytes. Throws AppError "too-large" beyond. */
export async function bodyOf(req: IncomingMessage, most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of req) {
    length += chunk.length;
    if (length > most) {
      throw new AppError("too-large", "too-large", "This is more than may be sent at once.");
    }
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks, length));
}
