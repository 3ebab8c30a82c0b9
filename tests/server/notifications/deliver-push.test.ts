import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { deliverPush } from "@/server/notifications/deliver-push";
import { markRead } from "@/server/notifications/mark-read";
import { notify } from "@/server/notifications/notify";
import { pushKeys } from "@/server/notifications/push-keys";
import { subscribePush } from "@/server/notifications/subscribe-push";
import { findActor } from "@/server/platform/auth/find-actor";
import { openSession } from "@/server/platform/auth/open-session";
import { connection, db } from "@/server/platform/db";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { makePartnership, makeRunner, factoryNow as now } from "@/tests/factories";
import { startPushServer } from "@/tests/setup/push-server";

let service: Awaited<ReturnType<typeof startPushServer>>;
beforeAll(async () => {
  await openQueue();
  service = await startPushServer();
});
afterAll(() => service.close());
beforeEach(async () => {
  service.pushed.length = 0;
  service.answerWith(() => ({ status: 201 }));
  await connection().pool.query("DELETE FROM pgboss.job WHERE name = 'notices.deliver'");
});

async function signIn(runnerId: string, replaces: string | null = null) {
  const opened = { runnerId, userAgent: "", replaces, now };
  const token = await db.$transaction((tx) => openSession(tx, opened));
  const actor = await findActor(token, now);
  return { token, sessionId: actor?.sessionId ?? "" };
}

/** A runner with a browser that shows pushes, and a partner who may cause some. */
async function withBrowser() {
  const [ana, bo] = [await makeRunner("Ana Lind"), await makeRunner("Bo Secret")];
  const partnershipId = await makePartnership(ana, bo);
  const session = await signIn(ana);
  const subscription = service.subscribe();
  await bind(ana, session.sessionId, subscription);
  const nudge = async (key: string, at = now) => {
    const facts = { partnershipId };
    await db.$transaction((tx) =>
      notify(tx, { runnerId: ana, actorId: bo, kind: "nudge", facts, key, now: at }),
    );
    const { id } = await db.notice.findFirstOrThrow({ where: { runnerId: ana, key } });
    return { runnerId: ana, noticeId: id };
  };
  return { ana, bo, partnershipId, session, subscription, nudge };
}

/** As subscribing does, for a service that is none of the browser makers'. */
async function bind(
  runnerId: string,
  sessionId: string,
  subscription: ReturnType<typeof service.subscribe>,
) {
  await db.pushSubscription.deleteMany({ where: { endpoint: subscription.endpoint } });
  await db.pushSubscription.create({
    data: { runnerId, sessionId, ...subscription, createdAt: new Date(now) },
  });
}

const push = (which: { runnerId: string; noticeId: string }, at = now) =>
  deliverPush(which, at, service.settings);

async function waiting() {
  const { rows } = await connection().pool.query<{ start_after: Date }>(
    `SELECT start_after FROM pgboss.job WHERE name = 'notices.deliver' AND data->>'by' = 'push'
     ORDER BY start_after`,
  );
  return rows.map(({ start_after }) => start_after.getTime());
}

test("a push arrives signed and sealed, once, and holds no private word", async () => {
  const { nudge, partnershipId } = await withBrowser();
  const which = await nudge("one");
  await push(which);
  await push(which);
  expect(service.pushed).toHaveLength(1);
  expect(service.pushed[0]).toMatchObject({
    note: {
      title: "Nudges",
      body: "A gentle push of a partner.",
      path: `/partners/${partnershipId}`,
    },
    subject: "mailto:push@runpact.example",
  });
  expect(JSON.stringify(service.pushed[0]?.note)).not.toMatch(/Ana|Bo|Secret/);
});

test("at most one a day by the runner's own date, also when two come at once; the rest stays in the inbox", async () => {
  const { ana, nudge } = await withBrowser();
  const all = [await nudge("1"), await nudge("2"), await nudge("3"), await nudge("4")];
  await Promise.all(all.map((which) => push(which)));
  expect(service.pushed).toHaveLength(1);
  await db.runner.update({ where: { id: ana }, data: { pushesPerDay: 3 } });
  for (const key of ["a", "b", "c"]) await push(await nudge(key));
  expect(service.pushed).toHaveLength(3);
  const tomorrow = now + 86_400_000;
  await push(await nudge("next day", tomorrow), tomorrow);
  expect(service.pushed).toHaveLength(4);
});

test("no push in quiet hours, however late the worker comes; it waits for the morning", async () => {
  const { nudge } = await withBrowser();
  const night = Date.parse("2026-11-22T22:15:00Z");
  const morning = Date.parse("2026-11-23T07:00:00Z");
  const which = await nudge("night", night);
  expect(await waiting()).toEqual([morning]);
  const nextNight = Date.parse("2026-11-23T23:00:00Z");
  await push(which, nextNight);
  expect(service.pushed).toEqual([]);
  expect(await waiting()).toEqual([morning, morning + 86_400_000]);
});

test("what was read, or is no longer wanted, is not pushed", async () => {
  const { ana, nudge } = await withBrowser();
  const read = await nudge("read");
  await markRead({ ids: [read.noticeId] }, { runnerId: ana, now });
  await push(read);
  const unwanted = await nudge("unwanted");
  await db.runner.update({ where: { id: ana }, data: { pushesPerDay: 0 } });
  await push(unwanted);
  expect(service.pushed).toEqual([]);
});

test.each([404, 410])("F13: a browser that is gone (%i) is forgotten", async (status) => {
  const { ana, nudge } = await withBrowser();
  service.answerWith(() => ({ status }));
  const which = await nudge("gone");
  await push(which);
  expect(await db.pushSubscription.count({ where: { runnerId: ana } })).toBe(0);
  await push(which);
});

test("F13: a service that asks for rest gets it, and the push comes after", async () => {
  const { ana, nudge } = await withBrowser();
  let asked = 0;
  service.answerWith(() => {
    asked += 1;
    return { status: 429, retryAfter: "120" };
  });
  const which = await nudge("rest");
  await push(which);
  await push(which, now + 60_000);
  expect(asked).toBe(1);
  const { restsUntil } = await db.pushSubscription.findFirstOrThrow({ where: { runnerId: ana } });
  expect(restsUntil?.getTime()).toBe(now + 120_000);
  expect(await waiting()).toContain(now + 120_000);
  service.answerWith(() => ({ status: 201 }));
  await push(which, now + 120_000);
  expect(service.pushed).toHaveLength(1);
});

test("F13: a service that hangs or fails is tried again by the queue, and takes no push of the day away", async () => {
  const { nudge } = await withBrowser();
  const which = await nudge("hang");
  for (const answer of [{ status: 202, hangMs: 1_500 }, { status: 500 }]) {
    service.answerWith(() => answer);
    await expect(push(which)).rejects.toThrow("No push service");
  }
  service.answerWith(() => ({ status: 201 }));
  await push(which);
  expect(service.pushed).toHaveLength(1);
});

test("T36: an address that is no push service's is refused, and one that came in otherwise is never called", async () => {
  const { ana, session } = await withBrowser();
  const keys = service.subscribe();
  const acting = { runnerId: ana, sessionId: session.sessionId, now };
  for (const endpoint of [
    "https://127.0.0.1/x",
    "https://evil.example/x",
    "http://fcm.googleapis.com/x",
  ]) {
    await expect(subscribePush({ ...keys, endpoint }, acting)).rejects.toMatchObject({
      code: "refused",
    });
  }
  const { nudge, ana: other } = await withBrowser();
  let called = 0;
  const post = async () => {
    called += 1;
    throw new Error("called");
  };
  await deliverPush(await nudge("bad host"), now, { post, contact: "mailto:a@b.example" });
  expect(called).toBe(0);
  expect(await db.pushSubscription.count({ where: { runnerId: other } })).toBe(0);
});

test("T37: signing out ends the browser's pushes; who signs in next there owns them alone", async () => {
  const { ana, bo, session, nudge } = await withBrowser();
  const keys = { ...service.subscribe(), endpoint: "https://fcm.googleapis.com/fcm/send/shared" };
  await subscribePush(keys, { runnerId: ana, sessionId: session.sessionId, now });
  const second = await signIn(bo, session.token);
  expect(await db.pushSubscription.count({ where: { runnerId: ana } })).toBe(0);
  await subscribePush(keys, { runnerId: bo, sessionId: second.sessionId, now });
  await push(await nudge("for Ana"));
  expect(service.pushed).toEqual([]);
  const owners = await db.pushSubscription.findMany({ where: { endpoint: keys.endpoint } });
  expect(owners.map(({ runnerId }) => runnerId)).toEqual([bo]);
});

test("T37: a browser whose last owner never signed out changes hands too, and ten browsers are the most", async () => {
  const { ana, bo } = await withBrowser();
  const keys = { ...service.subscribe(), endpoint: "https://fcm.googleapis.com/fcm/send/kept" };
  const mine = await signIn(ana);
  const theirs = await signIn(bo);
  await subscribePush(keys, { runnerId: ana, sessionId: mine.sessionId, now });
  await subscribePush(keys, { runnerId: bo, sessionId: theirs.sessionId, now });
  const owners = await db.pushSubscription.findMany({ where: { endpoint: keys.endpoint } });
  expect(owners.map(({ runnerId }) => runnerId)).toEqual([bo]);
  for (let count = 0; count < 13; count += 1) {
    const { sessionId } = await signIn(ana);
    const endpoint = `https://fcm.googleapis.com/fcm/send/${count}`;
    await subscribePush({ ...keys, endpoint }, { runnerId: ana, sessionId, now: now + count });
  }
  expect(await db.pushSubscription.count({ where: { runnerId: ana } })).toBe(10);
});

test("the installation's keys are made once, however many processes start at the same time", async () => {
  await connection().pool.query("DELETE FROM push_key");
  const made = await Promise.all([pushKeys(now), pushKeys(now), pushKeys(now)]);
  expect(new Set(made.map(({ publicKey }) => publicKey)).size).toBe(1);
  expect(await pushKeys(now + 1)).toEqual(made[0]);
});
