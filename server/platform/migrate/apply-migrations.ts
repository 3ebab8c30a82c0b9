import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";
import { withMigrationLock } from "@/server/platform/migrate/migration-lock";
import { withSchemaEngine } from "@/server/platform/migrate/schema-engine";
import { everyTable, readMigrations } from "@/server/platform/migrate/schema-files";

/** What the engine says about a failure, without its own stack. */
function engineMessage(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\n\s+\d+: .*/gs, "").trim();
}

async function failedMigrations(engine: SchemaEngine, list: MigrationList): Promise<string[]> {
  const question = { migrationsList: list, optInToShadowDatabase: false, filters: everyTable };
  return (await engine.diagnoseMigrationHistory(question)).failedMigrationNames;
}

/**
 * Brings the database at `url` (a direct connection) to the newest migration of
 * `prismaFolder` and returns the names applied now. It writes the same
 * `_prisma_migrations` table as `prisma migrate deploy`. Each file runs as one
 * transaction, so one that failed or was killed half way left nothing and is tried again.
 * Throws with the name of the failed migration when one is broken.
 */
export async function applyMigrations(url: string, prismaFolder: string): Promise<string[]> {
  const migrationsList = await readMigrations(prismaFolder);
  const apply = async (engine: SchemaEngine) => {
    for (const migrationName of await failedMigrations(engine, migrationsList)) {
      await engine.markMigrationRolledBack({ migrationName });
    }
    try {
      const result = await engine.applyMigrations({ migrationsList, filters: everyTable });
      return result.appliedMigrationNames;
    } catch (error) {
      const names = await failedMigrations(engine, migrationsList).catch(() => []);
      const what = names.length > 0 ? `The migration ${names.join(", ")}` : "The database";
      throw new Error(`${what} could not be brought through: ${engineMessage(error)}`, {
        cause: error,
      });
    }
  };
  return withMigrationLock(url, () => withSchemaEngine(url, prismaFolder, apply));
}
