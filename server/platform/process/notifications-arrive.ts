import { randomBytes } from "node:crypto";
import { Client } from "pg";

const PATIENCE_MS = 2_000;

async function notify(url: string, channel: string): Promise<void> {
  const sender = new Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  sender.on("error", () => undefined);
  try {
    await sender.connect();
    await sender.query(`NOTIFY ${channel}`);
  } finally {
    await sender.end().catch(() => undefined);
  }
}

/**
 * Whether a notification from another connection to `url` reaches this one within 2 s. A pooler in
 * transaction mode takes LISTEN without complaint and delivers nothing; from one connection to
 * itself it would, by chance, and so prove nothing.
 */
export async function notificationsArrive(client: Client, url: string): Promise<boolean> {
  const channel = `runpact_self_test_${randomBytes(6).toString("hex")}`;
  await client.query(`LISTEN ${channel}`);
  const arrived = new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE_MS);
    client.once("notification", () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
  await notify(url, channel);
  const works = await arrived;
  await client.query(`UNLISTEN ${channel}`);
  return works;
}
