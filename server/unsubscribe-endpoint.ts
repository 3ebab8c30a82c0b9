import type { IncomingMessage, ServerResponse } from "node:http";
import { unsubscribe } from "./notifications/unsubscribe";
import { sessionSecret } from "./platform/auth/session-secret";
import { AppError } from "./platform/errors";

const mostBytes = 4_096;

/**
 * Answers the POST that a mail program sends for its reader (RFC 8058): no session, no cookie, no redirect.
 * Who only opens the address gets the page of the same path, which changes nothing by itself.
 */
export async function handleUnsubscribe(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { searchParams } = new URL(req.url ?? "/", "http://localhost");
  try {
    if (!(await bodyOf(req)).includes("List-Unsubscribe=One-Click")) {
      throw new AppError("refused", "one-click", "Please send List-Unsubscribe=One-Click.");
    }
    await unsubscribe({ token: searchParams.get("t") ?? "", on: false }, sessionSecret());
    answer(res, 200, "You get no more of these mails.");
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    answer(res, 400, error.message);
  }
}

/** The body as "name=value" text, also where it came as multipart/form-data. */
async function bodyOf(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of req) {
    length += chunk.length;
    if (length > mostBytes) throw new AppError("too-large", "too-large", "This is too large.");
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString("latin1");
  return text.replace(
    /name="?List-Unsubscribe"?\r?\n(?:[^\r\n]+\r?\n)*\r?\n/i,
    "List-Unsubscribe=",
  );
}

function answer(res: ServerResponse, status: number, sentence: string): void {
  const type = "text/plain; charset=utf-8";
  res.writeHead(status, { "content-type": type, "cache-control": "no-store" });
  res.end(`${sentence}\n`);
}
