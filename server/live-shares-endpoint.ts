import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { requireWatch, type Watcher } from "./live-shares/access";
import { createHub, type Viewer } from "./live-shares/hub";
import { leaveSeat } from "./live-shares/leave-seat";
import { takeSeat } from "./live-shares/take-seat";
import { onDisconnect } from "./platform/db";
import { env } from "./platform/env";
import { AppError } from "./platform/errors";
import { answerJson, statusOf } from "./platform/http/answer-json";
import { clientAddress } from "./platform/http/client-address";
import { guardRequest } from "./platform/http/guard-request";
import { ownOrigins } from "./platform/http/own-origins";
import { addressBlock } from "./platform/limits/address-block";
import { limitCall } from "./platform/limits/limit-calls";
import { registerStream } from "./platform/process/lifecycle";
import { me } from "./runners/queries";
import { actorFromCookieHeader } from "./session";

const SLOW_BYTES = 128 * 1024;
const BEAT_MS = 15_000;

const askedSchema = z.object({
  share: z.uuid().nullable(),
  token: z
    .string()
    .regex(/^[\w-]{43}$/)
    .nullable(),
  from: z.coerce.number().int().min(-1).max(100_000),
});

let hub: ReturnType<typeof createHub> | undefined;

/** The hub of this process. */
export function liveHub(): ReturnType<typeof createHub> {
  if (!hub) {
    hub = createHub(env().directDatabaseUrl);
    onDisconnect(async () => {
      await hub?.stop();
      hub = undefined;
    });
  }
  return hub;
}

/**
 * Answers `GET /api/live?share=…` (a runner) or with `x-live-token` (whoever holds a link): a stream of the batches
 * after `last-event-id`. Rights are proved at each opening, and over and over while it is open.
 */
export async function handleLiveShare(req: IncomingMessage, res: ServerResponse): Promise<void> {
  res.setHeader("x-robots-tag", "noindex, nofollow");
  try {
    await openStream(req, res);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const status = error.reason === "share-over" ? 410 : statusOf(error);
    answerJson(res, status, { error: error.message, reason: error.reason });
  }
}

async function openStream(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const header = (name: string) => req.headers[name]?.toString() ?? null;
  const method = req.method ?? "";
  const refusal = guardRequest({ method, header }, { origins: ownOrigins(), types: [] });
  if (refusal || method !== "GET")
    throw new AppError("not-allowed", "guard", "This is not for there.");
  const address = addressBlock(clientAddress(req, env().trustedProxyHops));
  await limitCall("liveShares.watch", "query", { address, runnerId: null });
  const asked = askedSchema.safeParse({
    share: new URL(req.url ?? "/", "http://site").searchParams.get("share"),
    token: header("x-live-token"),
    from: header("last-event-id") ?? -1,
  });
  if (!asked.success)
    throw new AppError(
      "not-found",
      "not-found",
      "This live run is not here, or not for you to see.",
    );
  const { share, token, from } = asked.data;
  const authorise = async () => {
    const now = Date.now();
    const actor = await actorFromCookieHeader(req.headers.cookie, now);
    const watcher: Watcher = { readerId: actor?.runnerId ?? null, shareId: share, token };
    return { actor, scope: await requireWatch(watcher, now) };
  };
  const { actor, scope } = await authorise();
  const { shareId, runnerName } = scope;
  const unit = actor ? (await me(actor.runnerId)).unit : null;
  const { processId } = liveHub();
  const readerKey = actor?.runnerId ?? address;
  const seatId = await takeSeat({ shareId, processId, readerKey, address }, Date.now());
  res.once("close", () => void leaveSeat(seatId));
  res.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    "x-accel-buffering": "no",
  });
  res.write(`retry: 2000\nevent: open\ndata: ${JSON.stringify({ runnerName, unit })}\n\n`);
  await follow(res, { shareId, at: from, authorise, authorisedAt: Date.now() });
}

async function follow(res: ServerResponse, facts: Omit<Viewer, "send" | "close">): Promise<void> {
  const end = (frame: string) => {
    if (!res.writableEnded) res.end(frame);
  };
  const viewer: Viewer = {
    ...facts,
    send(frame) {
      if (res.writableLength > SLOW_BYTES) return false;
      res.write(frame);
      return true;
    },
    close: (reason) => end(`event: ${reason}\ndata: {}\n\n`),
  };
  const forget = registerStream(() => end("retry: 1000\n\n"));
  const beat = setInterval(() => res.write(": still here\n\n"), BEAT_MS);
  let leave = () => {};
  res.once("close", () => {
    clearInterval(beat);
    forget();
    leave();
  });
  leave = await liveHub().join(viewer);
  if (res.closed) leave();
}
