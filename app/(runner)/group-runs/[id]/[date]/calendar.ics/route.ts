import { instanceCalendar } from "@/server/group-runs/calendar-queries";
import { instanceInput } from "@/server/group-runs/confirm-answer";
import { sessionSecret } from "@/server/platform/auth/session-secret";
import { env } from "@/server/platform/env";
import { AppError } from "@/server/platform/errors";
import { currentActor } from "@/server/session";

type Params = { params: Promise<{ id: string; date: string }> };

/** One group run as a file for the reader's own calendar. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { id: groupRunId, date } = await params;
  const actor = await currentActor();
  const input = instanceInput.safeParse({ groupRunId, date });
  if (!actor || !input.success) return absent();
  const acting = { runnerId: actor.runnerId, now: Date.now() };
  const site = { appUrl: env().appUrl, secret: sessionSecret() };
  const file = await instanceCalendar(input.data, acting, site).catch(unknown);
  if (!file) return absent();
  return new Response(file.text, {
    headers: {
      "cache-control": "private, no-store",
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `attachment; filename="${file.fileName}"`,
    },
  });
}

function absent(): Response {
  return new Response("This group run is not here.", { status: 404 });
}

function unknown(error: unknown): null {
  if (error instanceof AppError && error.code === "not-found") return null;
  throw error;
}
