import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startHeartbeat } from "@/server/platform/process/heartbeat";

const url = process.env.DATABASE_URL ?? "";
const running: ReturnType<typeof startHeartbeat>[] = [];
let client: pg.Client;

beforeEach(async () => {
  client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("DELETE FROM process_heartbeat");
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((heartbeat) => heartbeat.stop()));
  await client.end();
});

async function until(holds: () => boolean, ms = 8_000): Promise<void> {
  const end = Date.now() + ms;
  while (!holds() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
}

function begin(kind: "web" | "worker") {
  const heartbeat = startHeartbeat(url, kind);
  running.push(heartbeat);
  return heartbeat;
}

test("web knows its database, its workers and that notifications arrive", async () => {
  const worker = begin("worker");
  await until(() => worker.health().database);
  const web = begin("web");
  await until(() => web.health().database);
  expect(web.health()).toEqual({ database: true, workers: 1, notifications: true });
});

test("a worker that was killed 16 s ago is no longer counted", async () => {
  await client.query(
    `INSERT INTO process_heartbeat (id, kind, started_at, seen_at)
     VALUES (gen_random_uuid(), 'worker', now(), now() - interval '16 seconds')`,
  );
  const web = begin("web");
  await until(() => web.health().database);
  expect(web.health().workers).toBe(0);
});

test("a killed health connection shows at once and comes back by itself", async () => {
  const web = begin("web");
  await until(() => web.health().database);
  await client.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'runpact-web-health'",
  );
  await until(() => !web.health().database, 2_000);
  expect(web.health().database).toBe(false);
  await until(() => web.health().database);
  expect(web.health().database).toBe(true);
});
