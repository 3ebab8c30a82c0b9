import { connection } from "@/server/platform/db";

const COUNTERS = ["rate_limit", "_prisma_migrations", "process_heartbeat"];

/** One number for all that the product's tables hold; counters of limits and the queue's own tables are left out. */
export async function databaseChecksum(without: readonly string[] = []): Promise<string> {
  const { pool } = connection();
  const { rows: tables } = await pool.query<{ table_name: string }>(
    `SELECT table_name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name`,
  );
  const kept = tables
    .map(({ table_name }) => table_name)
    .filter((name) => !COUNTERS.includes(name) && !without.includes(name));
  const sums = kept.map(
    (name) =>
      `SELECT '${name}' AS name, md5(string_agg(row_text, '' ORDER BY row_text)) AS sum
       FROM (SELECT t::text AS row_text FROM ${name} t) AS rows`,
  );
  const { rows } = await pool.query<{ name: string; sum: string | null }>(
    `${sums.join(" UNION ALL ")} ORDER BY name`,
  );
  const { rows: jobs } = await pool.query<{ count: string }>("SELECT count(*) FROM pgboss.job");
  return JSON.stringify([rows, jobs]);
}
