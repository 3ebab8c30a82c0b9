import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { expect, inject, test } from "vitest";
import { projectRoot } from "@/scripts/prepare/project-root";
import { applyMigrations } from "@/server/platform/migrate/apply-migrations";
import { planMigration } from "@/server/platform/migrate/plan-migration";
import { databaseName } from "@/tests/setup/database";

const prismaFolder = path.join(projectRoot, "prisma");

test("a migrated database has nothing left to apply", async () => {
  expect(await applyMigrations(process.env.DATABASE_URL ?? "", prismaFolder)).toEqual([]);
});

test("the migrations lead exactly to the schema files", async () => {
  expect(await planMigration(inject("cluster").superuserUrl, prismaFolder)).toBeNull();
});

/** An empty database for one test. */
async function withEmptyDatabase<T>(work: (url: string, client: pg.Client) => Promise<T>) {
  const name = `${databaseName}_empty`;
  const { superuserUrl, productUrl } = inject("cluster");
  const superuser = new pg.Client({ connectionString: superuserUrl });
  await superuser.connect();
  await superuser.query(`CREATE DATABASE ${name} OWNER runpact`);
  const url = productUrl.replace(/DATABASE$/, name);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(url, client);
  } finally {
    await client.end();
    await superuser.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await superuser.end();
  }
}

function folderWith(migrations: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), "runpact-prisma-"));
  for (const [name, sql] of Object.entries(migrations)) {
    mkdirSync(path.join(folder, "migrations", name), { recursive: true });
    writeFileSync(path.join(folder, "migrations", name, "migration.sql"), sql);
  }
  writeFileSync(path.join(folder, "migrations/migration_lock.toml"), 'provider = "postgresql"\n');
  writeFileSync(
    path.join(folder, "schema.prisma"),
    'datasource db {\n  provider = "postgresql"\n}\n',
  );
  return folder;
}

test("several processes that start at once migrate an empty database once", async () => {
  const applied = await withEmptyDatabase((url) =>
    Promise.all([1, 2, 3].map(() => applyMigrations(url, prismaFolder))),
  );
  expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
});

test("what is applied is written down as Prisma's own command would, with each file's SHA-256", async () => {
  const recorded = await withEmptyDatabase(async (url, client) => {
    await applyMigrations(url, prismaFolder);
    return client.query(
      "SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL",
    );
  });
  for (const { migration_name: name, checksum } of recorded.rows) {
    const sql = readFileSync(path.join(prismaFolder, "migrations", name, "migration.sql"));
    expect(checksum).toBe(createHash("sha256").update(sql).digest("hex"));
  }
});

test("semicolons in strings and function bodies do not cut a migration", async () => {
  const sql = `CREATE TABLE note (text text DEFAULT 'a; b');
    CREATE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 2; END $$;`;
  const answer = await withEmptyDatabase(async (url, client) => {
    await applyMigrations(url, folderWith({ "20260101000000_first": sql }));
    return client.query("SELECT two() AS two");
  });
  expect(answer.rows[0]?.two).toBe(2);
});

test("a migration that fails is named, leaves nothing of itself, and stops those after it", async () => {
  const folder = folderWith({
    "20260101000000_good": "CREATE TABLE good (id int);",
    "20260102000000_half_bad": "CREATE TABLE half (id int); SELECT no_such_function();",
    "20260103000000_later": "CREATE TABLE later (id int);",
  });
  const tables = await withEmptyDatabase(async (url, client) => {
    await expect(applyMigrations(url, folder)).rejects.toThrow(/20260102000000_half_bad/);
    const found = await client.query(
      "SELECT relname FROM pg_class WHERE relname IN ('good', 'half', 'later')",
    );
    return found.rows.map((row) => row.relname);
  });
  expect(tables).toEqual(["good"]);
});

test("a migration that failed once is tried again when its cause is gone", async () => {
  const folder = folderWith({ "20260101000000_needs_help": "SELECT help();" });
  const applied = await withEmptyDatabase(async (url, client) => {
    await expect(applyMigrations(url, folder)).rejects.toThrow(/help/);
    await client.query(
      "CREATE SCHEMA aid; CREATE FUNCTION public.help() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    );
    return applyMigrations(url, folder);
  });
  expect(applied).toEqual(["20260101000000_needs_help"]);
});
