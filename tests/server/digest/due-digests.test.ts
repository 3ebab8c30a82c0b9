import { beforeEach, expect, test } from "vitest";
import { handOutDigests, planDigests } from "@/server/digest/due-digests";
import { makeDigests } from "@/server/digest/make-digests";
import { connection, db } from "@/server/platform/db";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { changeSettings } from "@/server/runners/change-settings";
import { factoryNow, makeRunner } from "@/tests/factories";
import { digestSettings } from "@/tests/setup/digest-world";

beforeEach(async () => {
  await openQueue();
  await connection().pool.query("TRUNCATE runner, club, partnership, mail_message CASCADE");
  await connection().pool.query("DELETE FROM pgboss.job WHERE name = 'digest.make'");
});

const handedOut = async () => {
  const { rows } = await connection().pool.query<{ data: { runnerIds: string[] } }>(
    "SELECT data FROM pgboss.job WHERE name = 'digest.make' ORDER BY created_on, id",
  );
  return rows.map(({ data }) => data.runnerIds);
};

const dueOf = async (id: string) =>
  (await db.runner.findUniqueOrThrow({ where: { id } })).digestDueAt?.toISOString() ?? null;

test("everybody gets the date of their own Monday morning, wherever they live", async () => {
  const zones = { "Asia/Kathmandu": "01:15", "America/New_York": "12:00", "Pacific/Apia": "18:00" };
  const ids = new Map<string, string>();
  for (const zone of Object.keys(zones)) ids.set(zone, await makeRunner(zone, { zone }));
  const unwelcomed = await makeRunner("new", { welcomedAt: null });
  expect(await planDigests(factoryNow)).toBe(3);
  expect(await planDigests(factoryNow)).toBe(0);
  expect(await dueOf(ids.get("Asia/Kathmandu") ?? "")).toBe("2026-11-23T01:15:00.000Z");
  expect(await dueOf(ids.get("America/New_York") ?? "")).toBe("2026-11-23T12:00:00.000Z");
  expect(await dueOf(ids.get("Pacific/Apia") ?? "")).toBe("2026-11-22T18:00:00.000Z");
  expect(await dueOf(unwelcomed)).toBeNull();
});

test("who moves to another zone is planned anew, and who is due is not forgotten by that", async () => {
  const settings = {
    name: "Ana",
    zone: "Asia/Tokyo",
    dayStartMinutes: 0,
    unit: "km" as const,
    runVisibility: "private" as const,
  };
  const later = await makeRunner("Later", { digestDueAt: new Date(factoryNow + 1) });
  const due = await makeRunner("Due", { digestDueAt: new Date(factoryNow - 1) });
  for (const runnerId of [later, due])
    await changeSettings(settings, { runnerId, now: factoryNow });
  await planDigests(factoryNow);
  expect(await dueOf(later)).toBe("2026-11-22T22:00:00.000Z");
  expect(await dueOf(due)).toBe(new Date(factoryNow - 1).toISOString());
});

test("a minute that finds a waiting set again hands nothing out twice; nobody is left out", async () => {
  const due = new Date(factoryNow - 60_000);
  await connection().pool.query(
    `INSERT INTO runner (id, email, name, email_verified_at, welcomed_at, created_at, digest_due_at)
     SELECT id, id || '@many.example', 'Many', now(), now(), now(), $1::timestamptz - n * interval '1 second'
     FROM (SELECT gen_random_uuid() AS id, n FROM generate_series(1, 2100) AS n) AS made`,
    [due],
  );
  const minute = Math.floor(factoryNow / 300_000) * 300_000;
  for (const at of [minute, minute + 60_000, minute + 120_000]) {
    expect(await handOutDigests(at)).toBe(3);
  }
  const sets = await handedOut();
  expect(sets.map((ids) => ids.length).toSorted((a, b) => a - b)).toEqual([100, 1000, 1000]);
  expect(new Set(sets.flat()).size).toBe(2100);
});

test("a worker that was down for hours sends late and once; after weeks it tells of the last one only", async () => {
  const due = new Date("2026-11-23T07:00:00Z");
  const runnerId = await makeRunner("Late", { zone: "UTC", digestDueAt: due });
  const hours = Date.parse("2026-11-23T15:30:00Z");
  expect(await makeDigests([runnerId], hours, digestSettings)).toBe(1);
  const weeks = Date.parse("2026-12-17T09:00:00Z");
  expect(await makeDigests([runnerId], weeks, digestSettings)).toBe(1);
  expect(await makeDigests([runnerId], weeks, digestSettings)).toBe(0);
  const rows = await db.digest.findMany({ where: { runnerId }, orderBy: { weekStart: "asc" } });
  expect(rows.map(({ weekStart }) => weekStart.toISOString().slice(0, 10))).toEqual([
    "2026-11-16",
    "2026-12-07",
  ]);
  expect(await dueOf(runnerId)).toBe("2026-12-21T07:00:00.000Z");
});
