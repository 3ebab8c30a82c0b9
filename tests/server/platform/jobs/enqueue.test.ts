import { expect, test } from "vitest";
import { connection, db } from "@/server/platform/db";
import { enqueue, sendTick } from "@/server/platform/jobs/enqueue";
import { newId } from "@/server/platform/new-id";

async function jobsWith(messageId: string): Promise<number> {
  const { rowCount } = await connection().pool.query(
    "SELECT 1 FROM pgboss.job WHERE name = 'mail.send' AND data->>'messageId' = $1",
    [messageId],
  );
  return rowCount ?? 0;
}

test("a job exists when its transaction commits, and not before", async () => {
  const messageId = newId();
  await db.$transaction(async (tx) => {
    await enqueue(tx, "mail.send", { messageId });
    expect(await jobsWith(messageId)).toBe(0);
  });
  expect(await jobsWith(messageId)).toBe(1);
});

test("a job of a transaction that fails does not exist", async () => {
  const messageId = newId();
  const failed = db.$transaction(async (tx) => {
    await enqueue(tx, "mail.send", { messageId });
    throw new Error("after enqueueing");
  });
  await expect(failed).rejects.toThrow("after enqueueing");
  expect(await jobsWith(messageId)).toBe(0);
});

test("twenty callers with one key make one job", async () => {
  const messageId = newId();
  await Promise.all(
    Array.from({ length: 20 }, () =>
      db.$transaction((tx) => enqueue(tx, "mail.send", { messageId }, { key: messageId })),
    ),
  );
  expect(await jobsWith(messageId)).toBe(1);
});

test("a payload that the catalogue does not know is refused", async () => {
  const payload = { messageId: newId(), secret: "SEC" };
  const refused = db.$transaction((tx) => enqueue(tx, "mail.send", payload));
  await expect(refused).rejects.toThrow("Unrecognized key");
});

test("two workers that beat the same minute make one tick", async () => {
  const minute = 1_790_000_000_000 - (1_790_000_000_000 % 60_000);
  await Promise.all([sendTick(minute), sendTick(minute)]);
  const { rowCount } = await connection().pool.query(
    "SELECT 1 FROM pgboss.job WHERE name = 'platform.tick' AND (data->>'minute')::bigint = $1",
    [minute],
  );
  expect(rowCount).toBe(1);
});
