import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { exportEntries } from "./account/export-entries";
import { env } from "./platform/env";
import { AppError } from "./platform/errors";
import { clientAddress } from "./platform/http/client-address";
import { guardRequest } from "./platform/http/guard-request";
import { ownOrigins } from "./platform/http/own-origins";
import { refuse } from "./platform/http/refuse-request";
import { limitCall } from "./platform/limits/limit-calls";
import { zipStream } from "./platform/zip/zip-stream";
import { actorFromCookieHeader } from "./session";

/** Answers `GET /api/export`: an archive with all that is stored of who asks, written while it is read. */
export async function handleExport(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const header = (name: string) => {
    const value = req.headers[name];
    return typeof value === "string" ? value : null;
  };
  const method = req.method ?? "";
  const guard = guardRequest({ method, header }, { origins: ownOrigins(), types: [] });
  if (guard) return refuse(res, guard);
  if (method !== "GET") return refuse(res, { status: 405, sentence: "An export is read by GET." });
  const now = Date.now();
  const actor = await actorFromCookieHeader(req.headers.cookie, now);
  if (!actor) return refuse(res, { status: 401, sentence: "Please sign in to go on." });
  const { runnerId } = actor;
  try {
    const address = clientAddress(req, env().trustedProxyHops);
    await limitCall("account.export", "mutation", { address, runnerId });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return refuse(res, { status: 429, sentence: error.message });
  }
  const day = new Date(now).toISOString().slice(0, 10);
  res.writeHead(200, {
    "content-type": "application/zip",
    "content-disposition": `attachment; filename="runpact-${day}.zip"`,
    "content-security-policy": "sandbox; default-src 'none'",
    "cache-control": "no-store",
  });
  // Once bytes are on their way nothing else can be said; the broken archive says it.
  await pipeline(Readable.from(zipStream(exportEntries(runnerId, now))), res).catch(() =>
    res.destroy(),
  );
}
