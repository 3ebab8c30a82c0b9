import { Client } from "pg";
import type { Cluster } from "./cluster";

export const PRODUCT_ROLE = "runpact";

/** Runs `work` on one connection of the superuser. */
export async function asSuperuser<T>(
  cluster: Pick<Cluster, "superuserUrl">,
  work: (client: Client) => Promise<T>,
  database = "postgres",
): Promise<T> {
  const client = new Client({ connectionString: cluster.superuserUrl(database) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes sure that the product's own role exists with this password; it owns its databases and nothing more. */
export async function ensureRole(client: Client, password: string): Promise<void> {
  const found = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [PRODUCT_ROLE]);
  const verb = found.rowCount ? "ALTER" : "CREATE";
  await client.query(
    `${verb} ROLE ${PRODUCT_ROLE} LOGIN PASSWORD ${client.escapeLiteral(password)}`,
  );
}

/** Creates a database of the product's role unless it exists, from `template` when given. */
export async function ensureDatabase(
  client: Client,
  name: string,
  template?: string,
): Promise<void> {
  const found = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
  if (found.rowCount) return;
  const source = template ? ` TEMPLATE ${client.escapeIdentifier(template)}` : "";
  await client.query(
    `CREATE DATABASE ${client.escapeIdentifier(name)} OWNER ${PRODUCT_ROLE}${source}`,
  );
}

/** Connection string of the product's role. */
export function productUrl(
  cluster: Pick<Cluster, "port">,
  password: string,
  database: string,
): string {
  return `postgresql://${PRODUCT_ROLE}:${password}@127.0.0.1:${cluster.port}/${database}`;
}
