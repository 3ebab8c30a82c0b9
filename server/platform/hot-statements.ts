import type { QueryResultRow } from "pg";
import { connection } from "./db";

/** Where a hot statement may run: the pool, or a client that holds a transaction. */
export type Queryable = {
  query<Row extends QueryResultRow>(config: {
    name: string;
    text: string;
    values: unknown[];
  }): Promise<{ rows: Row[] }>;
};

/**
 * A statement that PostgreSQL parses and plans once per connection. For the few queries that every page
 * or every run passes through; all others are Prisma's. Behind a pooler in transaction mode that cannot
 * keep names, RUNPACT_UNNAMED_STATEMENTS=1 sends them unnamed.
 */
export function hotStatement<Row extends QueryResultRow>(name: string, text: string) {
  const sentName = process.env.RUNPACT_UNNAMED_STATEMENTS === "1" ? "" : name;
  return async (values: unknown[], on: Queryable = connection().pool): Promise<Row[]> => {
    const { rows } = await on.query<Row>({ name: sentName, text, values });
    return rows;
  };
}

/** Runs hot statements in one transaction on one connection of the pool. */
export async function hotTransaction<Result>(
  work: (on: Queryable) => Promise<Result>,
): Promise<Result> {
  const client = await connection().pool.connect();
  let broken: Error | undefined;
  try {
    await client.query("BEGIN");
    const result = await work(client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
