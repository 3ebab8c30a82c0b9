import "server-only";
import { hotStatement } from "@/server/platform/hot-statements";
import type { Actor } from "@/server/platform/trpc";
import { rememberActor, rememberedActor } from "./session-cache";
import { SEEN_EVERY_MS, sessionExpiry } from "./session-life";
import { tokenHash } from "./token";

type Row = {
  id: string;
  runner_id: string;
  zone: string;
  role: string;
  suspended: boolean;
  created_at: Date;
  last_seen_at: Date;
};

/** The live session of a token's hash, with the runner as they are now. */
export const sessionByToken = hotStatement<Row>(
  "session-by-token",
  `SELECT s.id, s.runner_id, r.zone, r.role::text AS role, r.suspended_at IS NOT NULL AS suspended, s.created_at, s.last_seen_at
   FROM session s JOIN runner r ON r.id = s.runner_id
   WHERE s.token_hash = $1 AND s.expires_at > $2`,
);

const seeSession = hotStatement<never>(
  "see-session",
  "UPDATE session SET last_seen_at = $3, expires_at = $4 WHERE runner_id = $1 AND id = $2",
);

/** Who a session token belongs to at `now` (epoch milliseconds), or null. */
export async function findActor(token: string, now: number): Promise<Actor | null> {
  const hash = tokenHash(token);
  const key = hash.toString("base64");
  const asked = performance.now();
  const remembered = rememberedActor(key, asked);
  if (remembered) return remembered;
  const [row] = await sessionByToken([hash, new Date(now)]);
  if (!row) return null;
  const { id: sessionId, runner_id: runnerId, zone, role, suspended } = row;
  const actor: Actor = {
    runnerId,
    sessionId,
    zone,
    role,
    ...(suspended ? { suspended: true } : {}),
  };
  rememberActor(key, actor, asked);
  if (now - row.last_seen_at.getTime() > SEEN_EVERY_MS) {
    const expires = new Date(sessionExpiry(row.created_at.getTime(), now));
    await seeSession([row.runner_id, row.id, new Date(now), expires]);
  }
  return actor;
}
