import { weeksCsv } from "@/domain/progress/progress-csv";
import { csvResponse } from "@/server/platform/http/csv-response";
import { ownYear } from "@/server/progress/progress-queries";
import { currentActor } from "@/server/session";

/** The reader's own year as a file. */
export async function GET(): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response("Please sign in to go on.", { status: 401 });
  const weeks = await ownYear(actor.runnerId, Date.now());
  return csvResponse(weeksCsv(weeks), `runpact-weeks-${weeks.at(-1)?.week ?? "none"}.csv`);
}
