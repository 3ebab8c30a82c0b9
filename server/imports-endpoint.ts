import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { MOST_FILE_BYTES } from "./imports/decode/file-limits";
import { importFile } from "./imports/import-file";
import { env } from "./platform/env";
import { AppError } from "./platform/errors";
import { clientAddress } from "./platform/http/client-address";
import { guardRequest } from "./platform/http/guard-request";
import { ownOrigins } from "./platform/http/own-origins";
import { limitCall } from "./platform/limits/limit-calls";
import { actorFromCookieHeader } from "./session";

const rules = { types: ["application/octet-stream"] };

const headersSchema = z.object({
  "x-file-name": z.string().min(1).max(1_000).transform(decodedName),
  "x-batch-id": z.uuid(),
  "x-even-if-shifted": z.enum(["0", "1"]).default("0"),
});

/** Answers `POST /api/imports`: the body is one file, its name and batch stand in headers. */
export async function handleImport(req: IncomingMessage, res: ServerResponse): Promise<void> {
  try {
    answer(res, 200, { item: await imported(req) });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    answer(res, statusOf[error.code] ?? 400, { error: error.message });
  }
}

async function imported(req: IncomingMessage) {
  const refusal = guardRequest(
    { method: req.method ?? "", header: (name) => headerOf(req, name) },
    { ...rules, origins: ownOrigins() },
  );
  if (refusal) throw new AppError("not-allowed", "guard", refusal.sentence);
  if (req.method !== "POST")
    throw new AppError("refused", "method", "Files are sent here by POST.");
  const now = Date.now();
  const actor = await actorFromCookieHeader(req.headers.cookie, now);
  if (!actor) throw new AppError("not-signed-in", "not-signed-in", "Please sign in to go on.");
  if (actor.suspended) {
    throw new AppError("not-allowed", "suspended", "Your account is suspended.");
  }
  const address = clientAddress(req, env().trustedProxyHops);
  await limitCall("imports.upload", "mutation", { address, runnerId: actor.runnerId });
  const headers = headersSchema.safeParse(req.headers);
  if (!headers.success) {
    throw new AppError("refused", "headers", "The name of the file or of its batch is missing.");
  }
  const bytes = await bodyOf(req);
  return importFile(
    {
      bytes,
      fileName: headers.data["x-file-name"],
      batchId: headers.data["x-batch-id"],
      evenIfShifted: headers.data["x-even-if-shifted"] === "1",
    },
    { runnerId: actor.runnerId, now },
  );
}

const statusOf: Partial<Record<AppError["code"], number>> = {
  "not-signed-in": 401,
  "not-allowed": 403,
  "too-many": 429,
  "too-large": 413,
  unavailable: 503,
};

function headerOf(req: IncomingMessage, name: string): string | null {
  const value = req.headers[name];
  return typeof value === "string" ? value : null;
}

/** The name as the runner sees it; a name that cannot be decoded is kept as it came. */
function decodedName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

async function bodyOf(req: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of req) {
    length += chunk.length;
    if (length > MOST_FILE_BYTES) {
      throw new AppError("too-large", "too-large", "This file is too large; the limit is 50 MB.");
    }
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks, length));
}

function answer(res: ServerResponse, status: number, body: unknown): void {
  const headers = { "content-type": "application/json", "cache-control": "no-store" };
  // A body that was refused is still on its way; closing keeps it from being read as the next request.
  res.writeHead(status, status === 200 ? headers : { ...headers, connection: "close" });
  res.end(JSON.stringify(body));
}
