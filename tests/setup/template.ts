import path from "node:path";
import { asSuperuser, ensureDatabase } from "@/scripts/embedded-postgres/database";
import { isAlive } from "@/scripts/embedded-postgres/process-facts";
import type { SharedCluster } from "@/scripts/embedded-postgres/shared-cluster";
import { projectRoot } from "@/scripts/prepare/project-root";
import { applyMigrations } from "@/server/platform/migrate/apply-migrations";
import { templateName } from "./database-names";

const LOCK_KEY = 720_377_111;

/** Makes the migrated template once for all runs that share this cluster, and returns its name. */
export async function ensureTemplate(cluster: SharedCluster): Promise<string> {
  const name = templateName();
  await asSuperuser(cluster, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [LOCK_KEY]);
    const found = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (found.rowCount) return;
    const draft = `${name}_draft`;
    await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    await ensureDatabase(client, draft);
    await applyMigrations(cluster.productUrl(draft), path.join(projectRoot, "prisma"));
    await client.query(
      "SELECT pg_terminate_backend(pid, 2000) FROM pg_stat_activity WHERE datname = $1",
      [draft],
    );
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
  });
  return name;
}

/** Drops the databases of this run and of runs whose process is gone. */
export async function dropWorkerDatabases(cluster: SharedCluster, runPid: number): Promise<void> {
  await asSuperuser(cluster, async (client) => {
    const found = await client.query<{ datname: string }>(
      "SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%'",
    );
    for (const { datname } of found.rows) {
      const pid = Number(datname.split("_")[1]);
      if (pid === runPid || !isAlive(pid)) {
        await client.query(
          `DROP DATABASE IF EXISTS ${client.escapeIdentifier(datname)} WITH (FORCE)`,
        );
      }
    }
  });
}
