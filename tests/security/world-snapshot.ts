import { connection } from "@/server/platform/db";

/** Tables whose rows are no part of a world. */
const outside = ["_prisma_migrations", "process_heartbeat", "rate_limit", "cache_tag"];

/** The product's tables, each after those that it refers to. */
async function tablesInOrder(): Promise<string[]> {
  const { rows } = await connection().pool.query<{ name: string; refers: string[] }>(
    `SELECT c.relname AS name, coalesce(array_agg(DISTINCT f.relname::text)
       FILTER (WHERE f.relname IS NOT NULL AND f.oid <> c.oid), '{}') AS refers
     FROM pg_class c
     JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
     LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'f'
     LEFT JOIN pg_class f ON f.oid = k.confrelid
     WHERE c.relkind = 'r' GROUP BY c.relname ORDER BY c.relname`,
  );
  const waiting = rows.filter(({ name }) => !outside.includes(name));
  const placed: string[] = [];
  while (waiting.length > 0) {
    const at = waiting.findIndex(({ refers }) => refers.every((name) => placed.includes(name)));
    const [next] = waiting.splice(Math.max(at, 0), 1);
    if (next) placed.push(next.name);
  }
  return placed;
}

/** Keeps all rows as they are now, to be brought back by `restoreWorld`. */
export async function keepWorld(): Promise<void> {
  const tables = await tablesInOrder();
  const copies = tables.map((name) => `CREATE TABLE kept.${name} AS TABLE public.${name}`);
  await connection().pool.query(
    ["DROP SCHEMA IF EXISTS kept CASCADE", "CREATE SCHEMA kept", ...copies].join("; "),
  );
}

/** Brings back the rows that were kept, and nothing else. */
export async function restoreWorld(): Promise<void> {
  const tables = await tablesInOrder();
  const back = tables.map((name) => `INSERT INTO public.${name} SELECT * FROM kept.${name}`);
  await connection().pool.query(
    ["BEGIN", `TRUNCATE ${tables.join(", ")} CASCADE`, ...back, "COMMIT"].join("; "),
  );
}

/** Drops what was kept. */
export async function forgetWorld(): Promise<void> {
  await connection().pool.query("DROP SCHEMA IF EXISTS kept CASCADE");
}
