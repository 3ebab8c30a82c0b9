import path from "node:path";
import { applyMigrations } from "@/server/platform/migrate/apply-migrations";
import { sessionLimits } from "@/server/platform/session-limits";
import { asSuperuser } from "../embedded-postgres/database";
import { projectRoot } from "../prepare/project-root";
import { demoMarks } from "./demo-data";
import { type EmbeddedDatabase, PRODUCT_DATABASE } from "./embedded-database";
import { isPooled } from "./is-pooled";
import { step } from "./progress";
import { reachDatabase } from "./reach-database";

export interface ReadyDatabase {
  url(): string;
  directUrl(): string;
}

/** A first filling that was killed left half a demo club, and nobody has seen it: begin anew. */
async function dropHalfFilled(home: string, database: EmbeddedDatabase): Promise<void> {
  if (!demoMarks(home).wasInterrupted()) return;
  await asSuperuser(database.cluster(), async (client) => {
    await client.query(`DROP DATABASE ${PRODUCT_DATABASE} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${PRODUCT_DATABASE} OWNER runpact`);
  });
  demoMarks(home).forget();
}

async function reachExternal(url: string, direct: string): Promise<void> {
  await reachDatabase(direct);
  if (await isPooled(direct)) {
    throw new Error(
      "The database is reached through a pooler in transaction mode, where migrations cannot run. Name PostgreSQL itself in DIRECT_DATABASE_URL; docs/operations.md says more.",
    );
  }
  if (url !== direct) await reachDatabase(url, sessionLimits);
}

/** The database of this start, reachable and migrated: the embedded one, else the one that DATABASE_URL names. */
export async function readyDatabase(
  home: string,
  embedded: EmbeddedDatabase | undefined,
): Promise<ReadyDatabase> {
  const migrate = (url: string) =>
    step("Database migrations", () => applyMigrations(url, path.join(projectRoot, "prisma")));
  if (embedded) {
    await step("PostgreSQL", embedded.begin);
    await dropHalfFilled(home, embedded);
    await migrate(embedded.url());
    return { url: embedded.url, directUrl: embedded.url };
  }
  const url = process.env.DATABASE_URL ?? "";
  const direct = process.env.DIRECT_DATABASE_URL || url;
  await step("PostgreSQL of DATABASE_URL", () => reachExternal(url, direct));
  await migrate(direct);
  return { url: () => url, directUrl: () => direct };
}
