import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BrokenSite, startBrokenSite } from "./setup/broken-site";

let site: BrokenSite;
const CLIENTS = 200;

beforeAll(async () => {
  site = await startBrokenSite("pool-exhaustion", { DATABASE_POOL_MAX: "10" });
});
afterAll(() => site.stop());

interface Seen {
  status: number;
  retryAfter: string | null;
  ms: number;
}

async function ask(turn: number): Promise<Seen> {
  const began = Date.now();
  const cookie = site.people[turn % site.people.length]?.cookie ?? "";
  const response = await fetch(`${site.url}/api/trpc/runners.me`, { headers: { cookie } });
  await response.text();
  return {
    status: response.status,
    retryAfter: response.headers.get("retry-after"),
    ms: Date.now() - began,
  };
}

test("F16: with every connection busy, waiters are told within 3 s to come later, and all is well soon after", async () => {
  await Promise.all(site.people.map((_, turn) => ask(turn)));
  const blocker = new Client({ connectionString: site.databaseUrl });
  await blocker.connect();
  await blocker.query("BEGIN; LOCK TABLE runner IN ACCESS EXCLUSIVE MODE");

  const asked = Array.from({ length: CLIENTS }, (_, turn) => ask(turn));
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const began = Date.now();
  const health = await fetch(`${site.url}/api/health/ready`);
  const healthMs = Date.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  await blocker.query("COMMIT");
  await blocker.end();
  const freed = Date.now();
  const seen = await Promise.all(asked);
  while ((await ask(0)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 50));

  const later = seen.filter((answer) => answer.status === 503);
  console.info(
    `${later.length} of ${CLIENTS} told to come later, the slowest after ${Math.max(...later.map((answer) => answer.ms))} ms; well again after ${Date.now() - freed} ms`,
  );
  expect(later.length).toBeGreaterThan(CLIENTS / 2);
  expect(seen.filter(({ status }) => status !== 503 && status !== 200)).toEqual([]);
  expect(later.every((answer) => answer.retryAfter !== null)).toBe(true);
  expect(Math.max(...later.map((answer) => answer.ms))).toBeLessThan(4_500);
  expect(health.status).toBe(200);
  expect(healthMs).toBeLessThan(1_000);
  expect(Date.now() - freed).toBeLessThan(5_000);
});
