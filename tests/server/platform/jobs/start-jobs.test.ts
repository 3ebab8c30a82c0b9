import { afterEach, expect, test, vi } from "vitest";
import { connection, db } from "@/server/platform/db";
import { enqueue } from "@/server/platform/jobs/enqueue";
import type { JobHandlers } from "@/server/platform/jobs/handlers";
import { startJobs } from "@/server/platform/jobs/start-jobs";
import { newId } from "@/server/platform/new-id";

const idle: JobHandlers = {
  "mail.send": async () => {},
  "account.mail-codes": async () => {},
  "auth.mail-sign-in": async () => {},
  "group-runs.tell": async () => {},
  "notices.deliver": async () => {},
  "invitations.mail": async () => {},
  "coach.write": async () => {},
  "digest.make": async () => {},
  "polls.mail-guest": async () => {},
  "polls.tell": async () => {},
  "weather.fetch": async () => {},
};
let running: { stop: () => Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(running.map((jobs) => jobs.stop()));
  running = [];
});

async function start(handlers: Partial<JobHandlers>, report: (error: unknown) => void = () => {}) {
  const jobs = await startJobs({ handlers: { ...idle, ...handlers }, scans: [], report });
  running.push(jobs);
  return jobs;
}

const browserHash = "00".repeat(32);
const signIn = { email: `${newId()}@example.org`, returnTo: "/", browserHash, requestedAt: 1 };

test("a failed attempt is reported and made again, with the same id", async () => {
  const ids: string[] = [];
  const report = vi.fn();
  await start(
    {
      "auth.mail-sign-in": async (payload, attempt) => {
        if (payload.email !== signIn.email) return;
        ids.push(attempt.id);
        if (ids.length === 1) throw new Error("first attempt fails");
      },
    },
    report,
  );
  await db.$transaction((tx) => enqueue(tx, "auth.mail-sign-in", signIn));
  await vi.waitFor(() => expect(ids).toHaveLength(2), 15_000);
  expect(ids[0]).toBe(ids[1]);
  expect(report).toHaveBeenCalledOnce();
});

test("two workers share the queue and do each job once", async () => {
  const done: string[] = [];
  const count = async (payload: { messageId: string }) => {
    done.push(payload.messageId);
  };
  await start({ "mail.send": count });
  await start({ "mail.send": count });
  const sent = Array.from({ length: 30 }, () => newId());
  await db.$transaction(async (tx) => {
    for (const messageId of sent) await enqueue(tx, "mail.send", { messageId });
  });
  await vi.waitFor(() => expect(done.length).toBeGreaterThanOrEqual(30), 15_000);
  expect(done.filter((id) => sent.includes(id)).toSorted()).toEqual(sent.toSorted());
});

test("a stopped worker hands a job that still runs back to the queue within ten seconds", async () => {
  let begun = false;
  const jobs = await start({
    "auth.mail-sign-in": () => {
      begun = true;
      return new Promise<void>((resolve) => setTimeout(resolve, 30_000));
    },
  });
  await db.$transaction((tx) =>
    enqueue(tx, "auth.mail-sign-in", { ...signIn, email: "long@example.org" }),
  );
  await vi.waitFor(() => expect(begun).toBe(true), 5_000);
  const before = Date.now();
  await jobs.stop();
  expect(Date.now() - before).toBeLessThan(10_000);
  const { rows } = await connection().pool.query<{ state: string }>(
    "SELECT state FROM pgboss.job WHERE data->>'email' = 'long@example.org'",
  );
  expect(rows).toEqual([{ state: "retry" }]);
});
