import { once } from "node:events";
import { connect, createServer } from "node:net";
import pg from "pg";
import { expect, test } from "vitest";
import { freePort } from "@/scripts/embedded-postgres/free-port";
import { whenDatabaseAnswers } from "@/server/platform/when-database-answers";

async function askAt(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
  try {
    await client.connect();
    return (await client.query("SELECT 1 AS one")).rows[0].one;
  } finally {
    await client.end().catch(() => {});
  }
}

test("who starts before the database answers waits for it", async () => {
  const real = new URL(process.env.DATABASE_URL ?? "");
  const late = new URL(real);
  late.port = String(await freePort());
  let tried = 0;
  const asked = whenDatabaseAnswers(() => {
    tried += 1;
    return askAt(late.href);
  });
  const gate = createServer((socket) => {
    socket.on("error", () => {});
    const there = connect(Number(real.port), real.hostname);
    there.on("error", () => {});
    socket.pipe(there).pipe(socket);
  });
  setTimeout(() => gate.listen(Number(late.port), "127.0.0.1"), 700);
  expect(await asked).toBe(1);
  expect(tried).toBeGreaterThan(1);
  gate.close();
  await once(gate, "close");
});

test("any other failure, and a database that stays away, ends the waiting", async () => {
  const failing = () => Promise.reject(new Error("a reason of another kind"));
  await expect(whenDatabaseAnswers(failing)).rejects.toThrow("another kind");
  const nobody = `postgresql://x@127.0.0.1:${await freePort()}/x`;
  await expect(whenDatabaseAnswers(() => askAt(nobody), 600)).rejects.toThrow("ECONNREFUSED");
});
