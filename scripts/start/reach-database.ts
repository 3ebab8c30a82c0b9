import { Client, type ClientConfig } from "pg";

const PATIENCE_MS = 10_000;

/** Waits up to 10 s for an external PostgreSQL that takes these settings; throws a sentence with its own reason. */
export async function reachDatabase(url: string, settings: ClientConfig = {}): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const client = new Client({
      connectionString: url,
      connectionTimeoutMillis: 3_000,
      ...settings,
    });
    client.on("error", () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<{ version: number }>(
        "SELECT current_setting('server_version_num')::int AS version",
      );
      if ((rows[0]?.version ?? 0) < 150_000) throw new Error("it is older than PostgreSQL 15");
      return;
    } catch (error) {
      if (Date.now() > end) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`The PostgreSQL named by DATABASE_URL cannot be used: ${reason}.`);
      }
    } finally {
      await client.end().catch(() => undefined);
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
