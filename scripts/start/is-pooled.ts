import { Client } from "pg";

/**
 * True where `url` leads through a pooler in transaction mode: one connection then speaks with another
 * session of PostgreSQL as soon as somebody else holds the one that it had. Locks of a session, which
 * migrations take, would stay behind there.
 */
export async function isPooled(url: string): Promise<boolean> {
  const [one, other] = [
    new Client({ connectionString: url }),
    new Client({ connectionString: url }),
  ];
  for (const client of [one, other]) client.on("error", () => undefined);
  try {
    await Promise.all([one.connect(), other.connect()]);
    const before = await sessionOf(one);
    await other.query("BEGIN");
    await sessionOf(other);
    return (await sessionOf(one)) !== before;
  } finally {
    await Promise.allSettled([one.end(), other.end()]);
  }
}

async function sessionOf(client: Client): Promise<number | undefined> {
  const { rows } = await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
  return rows[0]?.pid;
}
