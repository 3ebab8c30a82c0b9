import pg from "pg";
import { newToken, tokenHash } from "@/server/platform/auth/token";
import { newId } from "@/server/platform/new-id";

export type DemoVisit = { cookie: string; clubId: string; commitmentId: string };

/** Signs the demo's first runner in, and says where their club and their public commitment are. */
export async function demoVisit(databaseUrl: string): Promise<DemoVisit> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ runner: string; club: string; commitment: string }>(
    `SELECT (SELECT id FROM runner WHERE is_demo ORDER BY created_at, id LIMIT 1) AS runner,
       (SELECT id FROM club WHERE is_demo LIMIT 1) AS club,
       (SELECT id FROM commitment WHERE visibility = 'link' LIMIT 1) AS commitment`,
  );
  const [found] = rows;
  if (!found) throw new Error("This site has no demo data.");
  const token = newToken();
  await client.query(
    `INSERT INTO session (runner_id, id, token_hash, created_at, last_seen_at, expires_at)
     VALUES ($1, $2, $3, now(), now(), now() + interval '1 hour')`,
    [found.runner, newId(), tokenHash(token)],
  );
  await client.end();
  return {
    cookie: `runpact-session=${token}`,
    clubId: found.club,
    commitmentId: found.commitment,
  };
}
