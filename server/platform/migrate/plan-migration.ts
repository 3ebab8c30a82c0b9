import type { MigrationList } from "@prisma/schema-engine-wasm";
import { withSchemaEngine } from "@/server/platform/migrate/schema-engine";
import { everyTable, readMigrations, readSchema } from "@/server/platform/migrate/schema-files";

/** Foreign keys the Prisma schema cannot say (deferrable ones), written by hand in a migration. */
function deferrableKeys(migrations: MigrationList): string[] {
  return migrations.migrationDirectories.flatMap(({ migrationFile: { content } }) => {
    const pattern = /CONSTRAINT\s+"?(\w+)"?\s+FOREIGN KEY[^;,]*?\([^;]*?\bDEFERRABLE\b/gi;
    return [...content.value.matchAll(pattern)].map((found) => found[1] ?? "");
  });
}

function withoutDropping(script: string, kept: readonly string[]): string | null {
  const statements = script.split(/(?=^-- )/m).filter((statement) => {
    return !kept.some((name) => statement.includes(`DROP CONSTRAINT "${name}"`));
  });
  return statements.join("").trim() ? statements.join("") : null;
}

/**
 * The SQL that leads from the migrations of `prismaFolder` to its schema files, or
 * null when they agree. `url` needs the right to create a database: the engine
 * replays the migrations in a scratch one and drops it.
 */
export async function planMigration(url: string, prismaFolder: string): Promise<string | null> {
  const files = await readSchema(prismaFolder);
  const migrations = await readMigrations(prismaFolder);
  return withSchemaEngine(url, prismaFolder, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: "migrations", ...migrations },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: everyTable,
    });
    if (stdout === null || stdout.includes("This is an empty migration")) return null;
    return withoutDropping(stdout, deferrableKeys(migrations));
  });
}
