import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connection, db } from "@/server/platform/db";
import { enqueue, openQueue } from "@/server/platform/jobs/enqueue";
import { startCountingMailServer } from "@/tests/setup/counting-mail-server";
import { digestSettings } from "@/tests/setup/digest-world";
import { kill, startWorker } from "@/tests/setup/worker-process";

const kills = Number(process.env.FAULT_ROUNDS ?? 3);
/** Enough for a kill in the middle of each round; a round sends about ten. */
const readers = Math.max(90, kills * 12);
const inASet = 30;
const workers: ChildProcess[] = [];
const sink = await startCountingMailServer({ holdMs: 15 });
const { arrived } = sink;

beforeAll(openQueue);
afterAll(async () => {
  await Promise.all(workers.map(kill));
  await sink.close();
});

async function work(): Promise<ChildProcess> {
  const worker = await startWorker({
    SMTP_URL: sink.url,
    MAIL_FROM: "Runpact <coach@runpact.example>",
    APP_URL: digestSettings.appUrl,
  });
  workers.push(worker);
  return worker;
}

async function untilArrived(count: number, patienceMs: number): Promise<void> {
  const until = Date.now() + patienceMs;
  while (arrived.size < count && Date.now() < until) await sleep(20);
}

async function untilAllArrived(): Promise<void> {
  for (let wait = 0; wait < 30 && arrived.size < readers; wait += 1) {
    await untilArrived(readers, 3_000);
    await hurry(["retry"]);
  }
}

/** The queue's waiting times are real minutes; who died is given up at once here. */
async function hurry(states: readonly string[]): Promise<void> {
  await connection().pool.query(
    `UPDATE pgboss.job SET state = 'retry', start_after = now()
     WHERE name IN ('mail.send', 'digest.make') AND state::text = ANY($1)`,
    [states],
  );
}

test(
  "F6, F9: however often workers are killed in the middle, nobody's digest is missing and none comes twice",
  async () => {
    await connection().pool.query("TRUNCATE runner, club, partnership, mail_message CASCADE");
    await connection().pool.query("DELETE FROM pgboss.job");
    const { rows } = await connection().pool.query<{ id: string }>(
      `INSERT INTO runner (id, email, name, email_verified_at, welcomed_at, created_at, digest_due_at)
     SELECT id, id || '@kill.example', 'Kill', now(), now(), now(), now() - interval '1 minute'
     FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, $1::int)) AS made RETURNING id`,
      [readers],
    );
    for (let from = 0; from < readers; from += inASet) {
      const runnerIds = rows.slice(from, from + inASet).map(({ id }) => id);
      await db.$transaction((tx) => enqueue(tx, "digest.make", { runnerIds }));
    }
    for (let round = 0; round < kills; round += 1) {
      const before = arrived.size;
      const worker = await work();
      if (round % 2 === 1) await sleep(Math.random() * 400);
      else await untilArrived(before + 3 + Math.floor(Math.random() * 15), 15_000);
      await kill(worker);
      await hurry(["active", "retry"]);
    }
    await Promise.all([work(), work()]);
    await untilAllArrived();
    await sleep(1_500);
    const missing = await db.mailMessage.findMany({
      where: { kind: "digest", recipient: { notIn: [...arrived.keys()] } },
      select: { state: true, attempts: true, handedAt: true },
    });
    expect(missing).toEqual([]);
    const counts = [...arrived.values()];
    console.info(
      `${kills} kills: ${arrived.size} of ${readers} arrived, most often ${Math.max(...counts)} times`,
    );
    expect(arrived.size).toBe(readers);
    expect(Math.max(...counts)).toBe(1);
    expect(await db.digest.count()).toBe(readers);
  },
  400_000 + kills * 20_000,
);
