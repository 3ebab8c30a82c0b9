import { rmSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { projectRoot } from "@/scripts/prepare/project-root";
import { runSite } from "@/scripts/start/run-site";
import { newToken, tokenHash } from "@/server/platform/auth/token";
import { newId } from "@/server/platform/new-id";
import { childOf } from "./process-cost";
import { type Peer, servePeer } from "./serve-peer";

export type BenchSite = {
  url: string;
  webPid: number;
  workerPid: number;
  peer: Peer;
  /** The Cookie header of the demo's first runner. */
  cookie: string;
  clubId: string;
  /** A commitment that anyone with the link may see. */
  commitmentId: string;
};

/** Runs `work` against the product with its demo data and, beside it, the bare site on the same database. */
export async function withBenchSite(work: (site: BenchSite) => Promise<void>): Promise<void> {
  const home = path.join(projectRoot, ".cache/bench-site");
  rmSync(home, { recursive: true, force: true });
  const secret = "a secret of benchmarks, longer than thirty-two characters";
  const site = await runSite(home, { NEXTAUTH_SECRET: secret, LIMIT_FACTOR: "1000" });
  const client = new pg.Client({ connectionString: site.databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ runner: string; club: string; commitment: string }>(
    `SELECT (SELECT id FROM runner ORDER BY created_at LIMIT 1) AS runner, (SELECT id FROM club LIMIT 1) AS club,
       (SELECT id FROM commitment WHERE visibility = 'link' LIMIT 1) AS commitment`,
  );
  const [found] = rows;
  if (!found) throw new Error("The bench site has no demo data");
  const token = newToken();
  await client.query(
    `INSERT INTO session (runner_id, id, token_hash, created_at, last_seen_at, expires_at)
     VALUES ($1, $2, $3, now(), now(), now() + interval '1 day')`,
    [found.runner, newId(), tokenHash(token)],
  );
  await client.end();
  const peer = await servePeer({
    DATABASE_URL: site.databaseUrl,
    DIRECT_DATABASE_URL: site.databaseUrl,
    APP_URL: site.url,
    NEXTAUTH_SECRET: secret,
  });
  try {
    await work({
      url: site.url,
      webPid: childOf(site.supervisorPid, "server/web"),
      workerPid: childOf(site.supervisorPid, "server/worker"),
      peer,
      cookie: `runpact-session=${token}`,
      clubId: found.club,
      commitmentId: found.commitment,
    });
  } finally {
    peer.stop();
    await site.stop();
  }
}
