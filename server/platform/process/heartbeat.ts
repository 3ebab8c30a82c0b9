import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { notificationsArrive } from "./notifications-arrive";

const BEAT_MS = 5_000;
const REST_MS = 500;
const LATE_SECONDS = 15;
const FORGOTTEN_SECONDS = 86_400;

export interface Health {
  database: boolean;
  /** Worker processes seen lately, on any machine. */
  workers: number;
  /** False means live updates come by polling only. */
  notifications: boolean;
}

/**
 * Keeps one connection of its own (past pool and pooler), says every 5 s that this process
 * lives, and knows how the database is: a health question never waits for the pool.
 */
export function startHeartbeat(url: string, kind: "web" | "worker") {
  const id = randomUUID();
  const health: Health = { database: false, workers: 0, notifications: true };
  let client: Client | undefined;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  async function connect(): Promise<Client> {
    const fresh = new Client({
      connectionString: url,
      connectionTimeoutMillis: 2_000,
      query_timeout: 3_000,
      keepAlive: true,
      application_name: `runpact-${kind}-health`,
    });
    fresh.on("error", () => lose(fresh));
    fresh.on("end", () => lose(fresh));
    await fresh.connect();
    health.notifications = await notificationsArrive(fresh, url);
    return fresh;
  }

  function lose(lost: Client): void {
    if (client !== lost) return;
    client = undefined;
    health.database = false;
    plan(REST_MS);
  }

  async function beat(): Promise<void> {
    const open = client ?? (await connect());
    client = open;
    await open.query(
      `INSERT INTO process_heartbeat (id, kind, started_at, seen_at) VALUES ($1, $2, now(), now())
       ON CONFLICT (id) DO UPDATE SET seen_at = now()`,
      [id, kind],
    );
    const found = await open.query<{ workers: number }>(
      `SELECT count(*)::int AS workers FROM process_heartbeat
       WHERE kind = 'worker' AND seen_at > now() - make_interval(secs => ${LATE_SECONDS})`,
    );
    health.workers = found.rows[0]?.workers ?? 0;
    health.database = true;
  }

  function plan(ms: number): void {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(tick, ms);
  }

  function tick(): void {
    beat().then(
      () => plan(BEAT_MS),
      () => {
        health.database = false;
        client?.end().catch(() => undefined);
        client = undefined;
        plan(REST_MS);
      },
    );
  }

  tick();
  return {
    health: (): Readonly<Health> => health,
    /** Leaves no trace of this process and closes the connection. */
    async stop(): Promise<void> {
      stopped = true;
      clearTimeout(timer);
      const open = client;
      client = undefined;
      await open
        ?.query(
          `DELETE FROM process_heartbeat WHERE id = $1 OR seen_at < now() - make_interval(secs => ${FORGOTTEN_SECONDS})`,
          [id],
        )
        .catch(() => undefined);
      await open?.end().catch(() => undefined);
    },
  };
}
