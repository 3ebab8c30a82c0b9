import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { MigrationList, SchemaContainer } from "@prisma/schema-engine-wasm";

const NO_FILTER = { externalTables: [], externalEnums: [] };
export const everyTable = NO_FILTER;

async function textOrNull(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch {
    return null;
  }
}

/** The migrations of `prismaFolder`/migrations in the shape the engine takes, oldest first. */
export async function readMigrations(prismaFolder: string): Promise<MigrationList> {
  const baseDir = path.join(prismaFolder, "migrations");
  const entries = await readdir(baseDir, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrationDirectories = await Promise.all(
    folders.sort().map(async (folder) => {
      const sql = await textOrNull(path.join(baseDir, folder, "migration.sql"));
      const content =
        sql === null
          ? { tag: "error" as const, value: `${folder} holds no migration.sql` }
          : { tag: "ok" as const, value: sql };
      return { path: folder, migrationFile: { path: "migration.sql", content } };
    }),
  );
  const lockfile = await textOrNull(path.join(baseDir, "migration_lock.toml"));
  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: lockfile },
    shadowDbInitScript: "",
    migrationDirectories,
  };
}

/** Every `.prisma` file below `prismaFolder`, sorted by path. */
export async function readSchema(prismaFolder: string): Promise<SchemaContainer[]> {
  const names = await readdir(prismaFolder, { recursive: true });
  const files = names.filter((name) => name.endsWith(".prisma")).sort();
  return Promise.all(
    files.map(async (name) => {
      const file = path.join(prismaFolder, name);
      return { path: file, content: await readFile(file, "utf8") };
    }),
  );
}
