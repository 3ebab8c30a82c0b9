import type { IncomingMessage, ServerResponse } from "node:http";
import { chunkInput, keepChunk, MOST_CHUNK_BYTES } from "./live-runs/keep-chunk";
import { heldChunks } from "./live-runs/queries";
import { env } from "./platform/env";
import { AppError } from "./platform/errors";
import { answerJson, bodyOf, statusOf } from "./platform/http/answer-json";
import { clientAddress } from "./platform/http/client-address";
import { guardRequest } from "./platform/http/guard-request";
import { ownOrigins } from "./platform/http/own-origins";
import { limitCall } from "./platform/limits/limit-calls";
import { actorFromCookieHeader } from "./session";

const path = /^\/api\/runs\/([0-9a-f-]{36})\/chunks(?:\/(\d{1,4}))?$/;

/** Whether a path is one of a live run's pieces. */
export function isLiveRunPath(pathname: string): boolean {
  return path.test(pathname);
}

/**
 * Answers `GET /api/runs/:uuid/chunks` (what is held) and `PUT /api/runs/:uuid/chunks/:seq` (one piece of the
 * log, its SHA-256 in `x-sha256`).
 */
export async function handleLiveRun(req: IncomingMessage, res: ServerResponse): Promise<void> {
  try {
    answerJson(res, 200, await answered(req));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    answerJson(res, statusOf(error), { error: error.message, reason: error.reason });
  }
}

async function answered(req: IncomingMessage): Promise<unknown> {
  const header = (name: string) => req.headers[name]?.toString() ?? null;
  const method = req.method ?? "";
  const rules = { origins: ownOrigins(), types: ["application/octet-stream"] };
  const refusal = guardRequest({ method, header }, rules);
  if (refusal) throw new AppError("not-allowed", "guard", refusal.sentence);
  const now = Date.now();
  const actor = await actorFromCookieHeader(req.headers.cookie, now);
  if (!actor) throw new AppError("not-signed-in", "not-signed-in", "Please sign in to go on.");
  const { runnerId } = actor;
  const address = clientAddress(req, env().trustedProxyHops);
  const [, runId = "", seq] = path.exec(new URL(req.url ?? "/", "http://site").pathname) ?? [];
  if (method === "GET" && seq === undefined) {
    await limitCall("liveRuns.held", "query", { address, runnerId });
    return heldChunks(runId, runnerId);
  }
  if (method !== "PUT" || seq === undefined) {
    throw new AppError("refused", "method", "Pieces of a run are sent here by PUT.");
  }
  await limitCall("liveRuns.chunk", "mutation", { address, runnerId });
  const input = chunkInput.safeParse({ runId, seq: Number(seq), sha256: header("x-sha256") });
  if (!input.success)
    throw new AppError("refused", "headers", "The hash of this piece is missing.");
  const content = await bodyOf(req, MOST_CHUNK_BYTES);
  await keepChunk({ ...input.data, content }, { runnerId, now });
  return { kept: input.data.seq };
}
