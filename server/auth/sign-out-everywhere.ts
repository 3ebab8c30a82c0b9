import "server-only";
import { forgetSessionsOf } from "@/server/platform/auth/session-cache";
import { db } from "@/server/platform/db";

/** Ends all sessions of a runner, the present one too; returns how many. */
export async function signOutEverywhere(runnerId: string): Promise<number> {
  const { count } = await db.session.deleteMany({ where: { runnerId } });
  forgetSessionsOf(runnerId);
  return count;
}
