import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { clubHidesFrom } from "./clubs/queries";
import { commitmentHidesFrom } from "./commitments/queries";
import { actorFromCookieHeader } from "./session";

const page = /^\/(c|club)\/([^/?#]+)\/?(?=$|[?#])/;

/**
 * A public page is kept whole and is the same for everybody. Where it shows somebody whom this signed-in reader may not
 * see, they get another one: no commitment at all, and the club as it is shown to them alone.
 */
export async function hidePublicPage(req: IncomingMessage): Promise<void> {
  const [, kind, id] = page.exec(req.url ?? "") ?? [];
  if (!id || !req.headers.cookie || !z.uuid().safeParse(id).success) return;
  const actor = await actorFromCookieHeader(req.headers.cookie, Date.now());
  if (!actor) return;
  const { runnerId } = actor;
  if (kind === "c" && (await commitmentHidesFrom(id, runnerId))) req.url = "/not-here";
  if (kind === "club" && (await clubHidesFrom(id, runnerId))) req.url = `/clubs/${id}/join`;
}
