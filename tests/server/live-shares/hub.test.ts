import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { moved } from "@/domain/privacy/zone-cells";
import { cheerShare } from "@/server/live-shares/cheer-share";
import { endShare } from "@/server/live-shares/end-share";
import { sweepShares } from "@/server/live-shares/jobs";
import { leaveSeat } from "@/server/live-shares/leave-seat";
import { watchableShares } from "@/server/live-shares/queries";
import { sendPoints } from "@/server/live-shares/send-points";
import { startShare } from "@/server/live-shares/start-share";
import { takeSeat } from "@/server/live-shares/take-seat";
import { newToken } from "@/server/platform/auth/token";
import { connection, db } from "@/server/platform/db";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { newId } from "@/server/platform/new-id";
import { addPlace } from "@/server/privacy/add-place";
import { makePartnership, makeRunner } from "@/tests/factories";
import { forgetLimits } from "@/tests/setup/http-site";
import { cookieOf, startWatchSite, watch } from "./watch-site";

let site: Awaited<ReturnType<typeof startWatchSite>>;
beforeAll(async () => {
  await openQueue();
  site = await startWatchSite();
});
afterAll(() => site.close());

const far = { latitude: 47.5, longitude: 8.5 };
const tokens = Number(process.env.RUNPACT_TOKENS ?? 40);
const rounds = Number(process.env.RUNPACT_ROUNDS ?? 6);

/** A partner-shared run of Rita's, watched by Ravi, with batches sent by number. */
async function shared(kind: "partners" | "link" = "partners") {
  const [runnerId, partnerId] = [await makeRunner("Rita Run"), await makeRunner("Ravi Watch")];
  const partnershipId = await makePartnership(runnerId, partnerId, Date.now());
  const shareId = newId();
  const audience = kind === "link" ? { kind } : { kind, partnerIds: [partnerId] };
  const acting = { runnerId, now: Date.now() };
  const { token } = await startShare({ shareId, runId: newId(), audience }, acting);
  const send = (seq: number, place = moved(far, 0, seq * 40)) => {
    const points = [{ ...place, at: seq * 10_000, metres: seq * 40 }];
    return sendPoints({ shareId, seq, points, heardAt: 0 }, { runnerId, now: Date.now() });
  };
  return {
    runnerId,
    partnerId,
    partnershipId,
    shareId,
    token,
    send,
    cookie: await cookieOf(partnerId),
  };
}

test("a partner sees each batch once and in order, also those that arrive twice or late", async () => {
  const { shareId, send, cookie } = await shared();
  await send(0);
  const stream = await watch(site.url, { share: shareId, cookie });
  expect(stream).toMatchObject({ status: 200, robots: "noindex, nofollow" });
  await send(2);
  await send(1);
  await send(1);
  await vi.waitFor(
    () => expect(stream.points.map(({ metres }) => metres)).toEqual([0, 40, 80]),
    4_000,
  );
  stream.leave();
  const again = await watch(site.url, { share: shareId, cookie, from: 0 });
  await vi.waitFor(() => expect(again.points.map(({ metres }) => metres)).toEqual([40, 80]), 4_000);
  again.leave();
});

test("T24: revoking closes every stream within two seconds, nothing comes after, and coming back is 410", async () => {
  const { runnerId, shareId, send, cookie } = await shared();
  const streams = await Promise.all([1, 2].map(() => watch(site.url, { share: shareId, cookie })));
  await send(0);
  await vi.waitFor(
    () => expect(streams.every(({ points }) => points.length === 1)).toBe(true),
    4_000,
  );
  const revoked = performance.now();
  await endShare({ shareId }, { runnerId, now: Date.now() });
  expect(await Promise.all(streams.map(({ ended }) => ended))).toEqual(["over", "over"]);
  expect(performance.now() - revoked).toBeLessThan(2_000);
  await expect(send(1)).rejects.toMatchObject({ reason: "share-over" });
  expect((await watch(site.url, { share: shareId, cookie, from: 0 })).status).toBe(410);
});

test(
  "T22, T25: a stranger, no session, a guessed token and a club that is not theirs see nothing",
  async () => {
    const { shareId, send, partnerId } = await shared();
    await send(0);
    const stranger = await cookieOf(await makeRunner("Sam Stranger"));
    expect((await watch(site.url, { share: shareId, cookie: stranger })).status).toBe(404);
    expect((await watch(site.url, { share: shareId })).status).toBe(404);
    expect(await watchableShares(await makeRunner("Someone"), Date.now())).toEqual([]);
    expect(await watchableShares(partnerId, Date.now())).toHaveLength(1);
    for (let tried = 0; tried < tokens; tried += 1) {
      if (tried % 50 === 0) await forgetLimits();
      expect((await watch(site.url, { token: newToken() })).status).toBe(404);
    }
  },
  60_000 + tokens * 50,
);

test("a link shows its run to whoever holds it, is stored as a hash, and a partner's end ends the watching", async () => {
  const { token, shareId, send } = await shared("link");
  await send(0);
  const stream = await watch(site.url, { token: token ?? "" });
  await vi.waitFor(() => expect(stream.points).toHaveLength(1), 4_000);
  stream.leave();
  const row = await db.liveShare.findUniqueOrThrow({ where: { id: shareId } });
  expect(JSON.stringify(row)).not.toContain(token);
  const { partnershipId, shareId: other, cookie } = await shared();
  await db.partnership
    .update({ where: { id: partnershipId }, data: { state: "ended" } })
    .catch(() => db.partnership.delete({ where: { id: partnershipId } }));
  expect((await watch(site.url, { share: other, cookie })).status).toBe(404);
});

test("a share whose answer was lost is asked for again: one share, and the link of the last answer", async () => {
  const runnerId = await makeRunner();
  const wish = { shareId: newId(), runId: newId(), audience: { kind: "link" as const } };
  const acting = { runnerId, now: Date.now() };
  const first = await startShare(wish, acting);
  const again = await startShare(wish, acting);
  expect((await watch(site.url, { token: first.token ?? "" })).status).toBe(404);
  const stream = await watch(site.url, { token: again.token ?? "" });
  expect(stream.status).toBe(200);
  stream.leave();
  const another = { ...wish, shareId: newId() };
  await expect(startShare(another, acting)).rejects.toMatchObject({ reason: "shared-before" });
});

test("T28: a hidden place that a phone sent all the same is neither stored nor shown", async () => {
  const { runnerId, shareId, send, cookie } = await shared();
  await addPlace({ id: newId(), name: "Home", ...far }, { runnerId, now: Date.now() });
  await send(0, far);
  await send(1, moved(far, 90, 2_500));
  const stream = await watch(site.url, { share: shareId, cookie });
  await vi.waitFor(() => expect(stream.points.map(({ metres }) => metres)).toEqual([40]), 4_000);
  stream.leave();
  const stored = await db.liveBatch.findMany({ where: { shareId }, orderBy: { seq: "asc" } });
  expect(stored[0]?.points).toEqual([]);
});

test("T23: points are gone after a day, and a share that fell silent is 410", async () => {
  const { shareId, send, cookie } = await shared();
  await send(0);
  await db.liveShare.update({
    where: { id: shareId },
    data: { lastPointAt: new Date(Date.now() - 601_000) },
  });
  expect((await watch(site.url, { share: shareId, cookie })).status).toBe(410);
  await sweepShares.run(Date.now() + 23 * 3_600_000);
  expect(await db.liveBatch.count({ where: { shareId } })).toBe(1);
  await sweepShares.run(Date.now() + 25 * 3_600_000);
  expect(await db.liveBatch.count({ where: { shareId } })).toBe(0);
});

test(
  "F18: with the listening connection killed over and over, a watcher still has every point once",
  async () => {
    const { shareId, send, cookie } = await shared();
    const stream = await watch(site.url, { share: shareId, cookie });
    let killed = 0;
    for (let seq = 0; seq < rounds; seq += 1) {
      const { rowCount } = await connection().pool.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name = 'runpact-live-hints' AND datname = current_database()`,
      );
      killed += rowCount ?? 0;
      await send(seq);
      await vi.waitFor(() => expect(stream.lastId()).toBe(seq), 4_000);
    }
    expect(killed).toBeGreaterThan(0);
    expect(stream.points.map(({ metres }) => metres)).toEqual(
      Array.from({ length: rounds }, (_, seq) => seq * 40),
    );
    stream.leave();
  },
  60_000 + rounds * 5_000,
);

test("the partners who were named are told once, when there is something to see", async () => {
  const { runnerId, partnerId, shareId, send } = await shared();
  const told = () => db.notice.findMany({ where: { runnerId: partnerId, kind: "live-run" } });
  await sendPoints({ shareId, seq: 0, points: [], heardAt: 0 }, { runnerId, now: Date.now() });
  expect(await told()).toEqual([]);
  await send(1);
  await send(2);
  expect(await told()).toMatchObject([{ actorId: runnerId, facts: { shareId } }]);
});

test("the runner is told how many watch, and hears who cheers", async () => {
  const { shareId, send, cookie, partnerId } = await shared();
  const stream = await watch(site.url, { share: shareId, cookie });
  await cheerShare({ id: newId(), shareId, token: null }, { readerId: partnerId, now: Date.now() });
  await vi.waitFor(async () => expect((await send(0)).watchers).toBe(1), {
    timeout: 8_000,
    interval: 500,
  });
  expect((await send(1)).cheers).toMatchObject([{ name: "Ravi" }]);
  stream.leave();
});

test("a fourth window of one watcher is refused, also by another web process, till one is closed", async () => {
  const { shareId, cookie, partnerId: readerKey } = await shared();
  const streams = await Promise.all([1, 2].map(() => watch(site.url, { share: shareId, cookie })));
  const elsewhere = { shareId, processId: newId(), readerKey, address: "192.0.2.7" };
  const seat = await takeSeat(elsewhere, Date.now());
  expect((await watch(site.url, { share: shareId, cookie })).status).toBe(429);
  await leaveSeat(seat);
  const third = await watch(site.url, { share: shareId, cookie });
  expect(third.status).toBe(200);
  expect((await watch(site.url, { share: shareId, cookie })).status).toBe(429);
  for (const stream of [...streams, third]) stream.leave();
  await vi.waitFor(async () => expect(await db.liveSeat.count({ where: { shareId } })).toBe(0));
});

test("of fifty who come at once from one address, through many processes, forty sit", async () => {
  const { shareId } = await shared("link");
  const now = Date.now();
  const wishes = Array.from({ length: 50 }, (_, i) => ({
    ...{ shareId, processId: newId(), readerKey: `reader ${i}`, address: "198.51.100.9" },
  }));
  const sat: PromiseSettledResult<string>[] = [];
  for (let from = 0; from < wishes.length; from += 5) {
    const some = wishes.slice(from, from + 5);
    sat.push(...(await Promise.allSettled(some.map((wish) => takeSeat(wish, now)))));
  }
  expect(sat.filter(({ status }) => status === "fulfilled")).toHaveLength(40);
  expect(await db.liveSeat.count({ where: { shareId } })).toBe(40);
  await takeSeat({ ...wishes[0], readerKey: "late" } as (typeof wishes)[0], now + 31_000);
  await sweepShares.run(now + 62_000);
  expect(await db.liveSeat.count({ where: { shareId } })).toBe(1);
});
