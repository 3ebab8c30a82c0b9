import pg from "pg";

/** A transaction on a connection of its own that holds rows while others run into them. */
export type RowHolder = {
  query: (text: string, values: unknown[]) => Promise<unknown>;
  /** Until `count` statements of this database wait for a lock. */
  untilWaiting: (count: number) => Promise<void>;
  commit: () => Promise<void>;
};

/** Opens a transaction for `work`, and ends its connection afterwards. */
export async function withRowHolder(work: (holder: RowHolder) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query("BEGIN");
    await work({
      query: (text, values) => client.query(text, values),
      untilWaiting: async (count) => {
        while ((await waiting(client)) < count) {
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
      },
      commit: async () => {
        await client.query("COMMIT");
      },
    });
  } finally {
    await client.end();
  }
}

async function waiting(client: pg.Client): Promise<number> {
  // Within a transaction PostgreSQL would show the activity of the first look again and again.
  await client.query("SELECT pg_stat_clear_snapshot()");
  const { rowCount } = await client.query(
    "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
  );
  return rowCount ?? 0;
}
