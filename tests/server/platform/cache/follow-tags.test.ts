import { expect, test } from "vitest";
import { expireTags } from "@/server/platform/cache/expire-tags";
import { followTags } from "@/server/platform/cache/follow-tags";
import { connection, db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";

function process() {
  const expired = new Map<string, number>();
  const refresh = followTags({ set: (tag, times) => expired.set(tag, times.expired) });
  return { expired, refresh };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("what one process expires is expired in two others within a second of the commit", async () => {
  const tag = `club:${newId()}`;
  const others = [process(), process()];
  for (const other of others) await other.refresh();
  await db.$transaction((tx) => expireTags(tx, [tag]));
  const committed = Date.now();
  await wait(450);
  for (const other of others) {
    await other.refresh();
    expect(other.expired.get(tag)).toBeGreaterThanOrEqual(committed);
  }
  expect(Date.now() - committed).toBeLessThan(1_000);
});

test("a tag of a transaction that fails expires nothing", async () => {
  const tag = `club:${newId()}`;
  await db
    .$transaction(async (tx) => {
      await expireTags(tx, [tag]);
      throw new Error("after expiring");
    })
    .catch(() => {});
  const other = process();
  await other.refresh();
  expect(other.expired.has(tag)).toBe(false);
});

test("a page rendered from old data around the commit does not outlive the next look", async () => {
  const tag = `club:${newId()}`;
  const other = process();
  await db.$transaction((tx) => expireTags(tx, [tag]));
  await other.refresh();
  const rendered = Date.now();
  await wait(450);
  await other.refresh();
  expect(other.expired.get(tag)).toBeGreaterThan(rendered);
});

test("requests at the same time share one look into the database", async () => {
  const other = process();
  const { pool } = connection();
  const before = pool.totalCount;
  await Promise.all(Array.from({ length: 50 }, () => other.refresh()));
  expect(pool.totalCount).toBeLessThanOrEqual(Math.max(before, 1));
});

test("forty writers of the same tags, in any order, do not wait for one another for ever", async () => {
  const tags = [newId(), newId(), newId()];
  const writers = Array.from({ length: 40 }, (_, at) =>
    db.$transaction((tx) => expireTags(tx, at % 2 ? tags : tags.toReversed())),
  );
  await expect(Promise.all(writers)).resolves.toHaveLength(40);
});
