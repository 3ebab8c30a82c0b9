import { Client } from "pg";

const LOCK_KEY = "7203771104";
const WAIT_MS = 60_000;

/**
 * Runs `work` while holding one advisory lock of the database, so that several
 * processes that start at once migrate one after the other.
 */
export async function withMigrationLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query(`SET lock_timeout = ${WAIT_MS}`);
    await client.query(`SELECT pg_advisory_lock(${LOCK_KEY})`);
    return await work();
  } finally {
    await client.end();
  }
}
