import "server-only";
import type { Transaction } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { sessionExpiry } from "./session-life";
import { newToken, tokenHash } from "./token";

/** Who signs in where. `replaces` is the session token that the browser came with, if any. */
export type SignIn = { runnerId: string; userAgent: string; replaces: string | null; now: number };

/**
 * Opens a session and returns its token, which is stored nowhere. The session that the browser had before ends,
 * so that nobody who knew its token is signed in along with the runner.
 */
export async function openSession(
  tx: Transaction,
  signIn: SignIn,
  token: string = newToken(),
): Promise<string> {
  const { runnerId, userAgent, replaces, now } = signIn;
  if (replaces) await tx.session.deleteMany({ where: { tokenHash: tokenHash(replaces) } });
  const at = new Date(now);
  await tx.session.create({
    data: {
      runnerId,
      id: newId(),
      tokenHash: tokenHash(token),
      userAgent: userAgent.slice(0, 300),
      createdAt: at,
      lastSeenAt: at,
      expiresAt: new Date(sessionExpiry(now, now)),
    },
  });
  return token;
}
