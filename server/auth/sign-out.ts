import "server-only";
import { z } from "zod";
import { forgetSessionsOf } from "@/server/platform/auth/session-cache";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";

export const signOutInput = z.strictObject({ sessionId: z.uuid() });

/** Ends one of the runner's own sessions. Another's session, or none, is "not found". */
export async function signOut(
  { sessionId }: z.infer<typeof signOutInput>,
  runnerId: string,
): Promise<void> {
  const { count } = await db.session.deleteMany({ where: { runnerId, id: sessionId } });
  forgetSessionsOf(runnerId);
  if (count === 0) throw notFound("session");
}
