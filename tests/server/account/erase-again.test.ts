import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { eraseAccount } from "@/server/account/erase-account";
import { eraseAgain } from "@/server/account/erase-again";
import { keepTombstones, readTombstones } from "@/server/account/keep-tombstones";
import { db } from "@/server/platform/db";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { makeRunner, factoryNow as now } from "@/tests/factories";
import { makeRun } from "@/tests/run-factories";

const file = path.join(tmpdir(), `runpact-tombstones-${process.pid}`);

beforeAll(openQueue);
beforeAll(async () => {
  await db.tombstone.deleteMany();
});
beforeAll(() => () => rmSync(file, { force: true }));

/** As a restored backup brings a runner back: the rows of before, and no note of the deletion. */
async function bringBack(id: string) {
  await db.tombstone.deleteMany();
  await makeRunner("Back Again", { id });
  await makeRun(id, "2026-11-17");
}

test("T50: a runner who was deleted after the backup is deleted again, and nobody else", async () => {
  const [gone, stays] = [await makeRunner("Gone"), await makeRunner("Stays")];
  await eraseAccount(gone, now);
  expect(await keepTombstones(file)).toBe(1);
  expect(await keepTombstones(file)).toBe(0);
  expect([...(await readTombstones(file))].join()).not.toContain(gone);
  await bringBack(gone);
  expect(await eraseAgain(await readTombstones(file), now)).toBe(1);
  expect(await db.runner.count({ where: { id: gone } })).toBe(0);
  expect(await db.run.count({ where: { runnerId: gone } })).toBe(0);
  expect(await db.runner.count({ where: { id: stays } })).toBe(1);
  expect(await eraseAgain(await readTombstones(file), now)).toBe(0);
});

test("a lost file is whole again after a round, and a torn line of it is no tombstone", async () => {
  rmSync(file, { force: true });
  expect((await readTombstones(file)).size).toBe(0);
  const kept = await keepTombstones(file);
  expect(kept).toBeGreaterThan(0);
  writeFileSync(file, "abc\n\n<not a hash>\n");
  expect((await readTombstones(file)).size).toBe(0);
  expect(await keepTombstones(file)).toBe(kept);
});
