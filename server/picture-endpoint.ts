import type { IncomingMessage, ServerResponse } from "node:http";
import { ticketCookie } from "@/domain/invitation/ticket-cookie";
import { changePicture } from "./account/change-picture";
import { pictureFor } from "./account/picture-queries";
import { MOST_PICTURE_BYTES } from "./account/read-picture";
import { bearerSees } from "./invitations/face-queries";
import { ticketSecret } from "./invitations/ticket-secret";
import { readCookie } from "./platform/auth/cookies";
import { env } from "./platform/env";
import { AppError } from "./platform/errors";
import { clientAddress } from "./platform/http/client-address";
import { guardRequest } from "./platform/http/guard-request";
import { ownOrigins } from "./platform/http/own-origins";
import { refuse } from "./platform/http/refuse-request";
import { limitCall } from "./platform/limits/limit-calls";
import { actorFromCookieHeader } from "./session";

const address = /^\/api\/pictures(?:\/([0-9a-f-]{36})\.webp)?$/;

/** Whether a path is that of a picture, or where one is sent. */
export function isPicturePath(path: string): boolean {
  return address.test(path);
}

/** Answers `POST /api/pictures` (the body is a picture) and `GET /api/pictures/ID.webp`. */
export async function handlePicture(
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
): Promise<void> {
  const header = (name: string) => {
    const value = req.headers[name];
    return typeof value === "string" ? value : null;
  };
  const method = req.method ?? "";
  const types = ["application/octet-stream"];
  const guard = guardRequest({ method, header }, { origins: ownOrigins(), types });
  if (guard) return refuse(res, guard);
  const now = Date.now();
  const actor = await actorFromCookieHeader(req.headers.cookie, now);
  const [, id] = address.exec(path) ?? [];
  const isBearers = !actor && id && (await hasInvitationTo(id, req.headers.cookie, now));
  if (!actor && !isBearers) {
    return refuse(res, { status: 401, sentence: "Please sign in to go on." });
  }
  const readerId = actor?.runnerId ?? null;
  if (id) return method === "GET" ? show(res, id, readerId) : refuse(res, wrongMethod);
  if (!actor) return refuse(res, wrongMethod);
  if (method !== "POST") return refuse(res, wrongMethod);
  if (actor.suspended) return refuse(res, { status: 403, sentence: "Your account is suspended." });
  try {
    const { runnerId } = actor;
    await limitCall("account.picture", "mutation", {
      address: clientAddress(req, env().trustedProxyHops),
      runnerId,
    });
    const answer = await changePicture({ content: await bodyOf(req) }, { runnerId, now });
    res.writeHead(200, { "content-type": "application/json", "cache-control": "no-store" });
    res.end(JSON.stringify(answer));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const status = statusOf[error.reason] ?? statusOf[error.code] ?? 400;
    refuse(res, { status, sentence: error.message });
  }
}

const wrongMethod = { status: 405, sentence: "Pictures are sent by POST and read by GET." };

const statusOf: Readonly<Record<string, number>> = {
  "picture-type": 415,
  "too-large": 413,
  "too-many": 429,
  unavailable: 503,
};

/** Whether who has no account holds an invitation on which this face is shown. */
async function hasInvitationTo(
  pictureId: string,
  cookies: string | undefined,
  now: number,
): Promise<boolean> {
  const ticket = readCookie(cookies, ticketCookie(env().appUrl.startsWith("https:")));
  return ticket !== null && (await bearerSees(pictureId, ticket, { now, secret: ticketSecret() }));
}

async function show(res: ServerResponse, id: string, readerId: string | null): Promise<void> {
  const content = await pictureFor(id, readerId);
  if (!content) return refuse(res, { status: 404, sentence: "This picture is not here." });
  res.writeHead(200, {
    "content-type": "image/webp",
    "content-length": content.length,
    "content-disposition": `inline; filename="${id}.webp"`,
    "content-security-policy": "sandbox; default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "private, max-age=31536000, immutable",
  });
  res.end(content);
}

async function bodyOf(req: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of req) {
    length += chunk.length;
    if (length > MOST_PICTURE_BYTES) {
      throw new AppError("too-large", "too-large", "A picture has 12 MB at most.");
    }
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks, length));
}
