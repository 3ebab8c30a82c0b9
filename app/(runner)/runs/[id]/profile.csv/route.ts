import { z } from "zod";
import { profileCsv } from "@/domain/progress/progress-csv";
import { AppError } from "@/server/platform/errors";
import { csvResponse } from "@/server/platform/http/csv-response";
import { ownRunProfile } from "@/server/progress/run-profile-queries";
import { currentActor } from "@/server/session";

/** One own run in stretches, as a file. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const id = z.uuid().safeParse((await params).id);
  const actor = await currentActor();
  if (!actor || !id.success) return absent();
  const stretches = await ownRunProfile(id.data, actor.runnerId).catch(unknown);
  return stretches ? csvResponse(profileCsv(stretches), `runpact-run-${id.data}.csv`) : absent();
}

function absent(): Response {
  return new Response("This run is not here.", { status: 404 });
}

function unknown(error: unknown): null {
  if (error instanceof AppError && error.code === "not-found") return null;
  throw error;
}
