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

function soFar(): string {
  return `${arrived.size} of ${readers} arrived, most often ${Math.max(0, ...arrived.values())} times`;
}

async function untilArrived(count: number, patienceMs: number): Promise<void> {
  const until = Date.now() + patienceMs;
  while (arrived.size < count && Date.now() < until) await sleep(20);
}

/** Until no mail waits any more: each was sent, or was being handed over when its worker died. */
async function untilNoneWaits(): Promise<void> {
  const waiting = { kind: "digest", state: "queued" } as const;
  for (let wait = 0; wait < 60; wait += 1) {
    const left =
      readers - (await db.digest.count()) + (await db.mailMessage.count({ where: waiting }));
    if (left === 0) return;
    await sleep(1_500);
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
  "F6, F9: however often workers are killed in the middle, every digest is made, none comes twice, and a kill loses at most the mail in its hands",
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
    let next = work();
    for (let round = 0; round < kills; round += 1) {
      const before = arrived.size;
      const worker = await next;
      // The one after starts meanwhile: where it is quick, two work at once and one of them dies.
      next = work();
      if (round % 2 === 1) await sleep(Math.random() * 400);
      else await untilArrived(before + 3 + Math.floor(Math.random() * 15), 15_000);
      await kill(worker);
      await hurry(["active", "retry"]);
      if (round % 10 === 9) console.info(`${round + 1} kills: ${soFar()}`);
    }
    await Promise.all([next, work()]);
    await untilNoneWaits();
    await sleep(1_500);
    const lost = await db.mailMessage.findMany({
      where: { kind: "digest", recipient: { notIn: [...arrived.keys()] } },
      select: { state: true },
    });
    console.info(`${kills} kills: ${soFar()}, ${lost.length} lost in a dying hand`);
    expect(Math.max(...arrived.values())).toBe(1);
    expect(arrived.size + lost.length).toBe(readers);
    expect(lost.filter(({ state }) => state !== "sent")).toEqual([]);
    expect(lost.length).toBeLessThanOrEqual(kills);
    expect(await db.digest.count()).toBe(readers);
  },
  400_000 + kills * 20_000,
);
