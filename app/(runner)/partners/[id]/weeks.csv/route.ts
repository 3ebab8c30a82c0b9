import { pairCsv, pairWeeks } from "@/domain/progress/pair-weeks";
import { csvResponse } from "@/server/platform/http/csv-response";
import { currentActor } from "@/server/session";
import { homeStanding } from "@/server/streaks/queries";

/** The weeks of the reader and one partner as a file; what the partner does not show is not in it. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  const actor = await currentActor();
  const home = actor && (await homeStanding(actor.runnerId, Date.now()));
  const partner = home?.partners.find(({ partnershipId }) => partnershipId === id);
  if (!home || !partner) return new Response("This partnership is not here.", { status: 404 });
  const weeks = pairWeeks(home.me.weeks, partner.standing?.weeks ?? []);
  return csvResponse(pairCsv(weeks), `runpact-partners-${weeks.at(-1)?.week ?? "none"}.csv`);
}
