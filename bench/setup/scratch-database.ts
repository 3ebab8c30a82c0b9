import path from "node:path";
import { asSuperuser, ensureDatabase } from "@/scripts/embedded-postgres/database";
import { openSharedCluster } from "@/scripts/embedded-postgres/shared-cluster";
import { projectRoot } from "@/scripts/prepare/project-root";
import { applyMigrations } from "@/server/platform/migrate/apply-migrations";

/**
 * Runs `work` with an empty, migrated database of its own on an embedded PostgreSQL with fsync
 * on (as in production), and drops it. `DATABASE_URL` names it before the product's modules load,
 * so import those inside `work`.
 */
export async function withScratchDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const cluster = await openSharedCluster("bench-postgres", { durable: true });
  const name = `bench_${process.pid}_${Date.now()}`;
  try {
    await asSuperuser(cluster, (client) => ensureDatabase(client, name));
    const url = cluster.productUrl(name);
    await applyMigrations(url, path.join(projectRoot, "prisma"));
    process.env.DATABASE_URL = url;
    process.env.DIRECT_DATABASE_URL = url;
    return await work(url);
  } finally {
    await asSuperuser(cluster, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
    await cluster.leave();
  }
}
