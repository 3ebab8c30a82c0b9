import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { findActor } from "@/server/platform/auth/find-actor";
import { openSession } from "@/server/platform/auth/open-session";
import { sessionExpiry } from "@/server/platform/auth/session-life";
import { connection, db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { makeRunner } from "@/tests/factories";
import {
  type Browser,
  forgetLimits,
  openBrowser,
  type Site,
  startSite,
} from "@/tests/setup/http-site";

const DAY = 86_400_000;
const cookie = "runpact-session";
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
beforeEach(forgetLimits);

async function open(runnerId: string, userAgent = ""): Promise<string> {
  const opened = { runnerId, userAgent, replaces: null, now: Date.now() };
  return db.$transaction((tx) => openSession(tx, opened));
}

async function signedIn(runnerId: string): Promise<Browser> {
  const browser = openBrowser(site);
  browser.cookies.set(cookie, await open(runnerId));
  expect((await browser.call("runners.me")).status).toBe(200);
  return browser;
}

test("T6: signing out everywhere ends all five sessions at once", async () => {
  const runnerId = await makeRunner();
  const browsers = await Promise.all(Array.from({ length: 5 }, () => signedIn(runnerId)));
  const other = await signedIn(await makeRunner());
  expect((await browsers[2]?.call("auth.signOutEverywhere"))?.status).toBe(200);
  for (const [at, browser] of browsers.entries()) {
    expect([at, (await browser.call("runners.me")).status]).toEqual([at, 401]);
  }
  expect((await other.call("runners.me")).status).toBe(200);
});

test("T6: a session that another process ended is denied within a second, and so is a removed account", async () => {
  for (const end of [
    "DELETE FROM session WHERE runner_id = $1",
    "DELETE FROM runner WHERE id = $1",
  ]) {
    const runnerId = await makeRunner();
    const browser = await signedIn(runnerId);
    await connection().pool.query(end, [runnerId]);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await browser.call("runners.me")).status).toBe(401);
  }
});

test("T6: a role that was taken away is gone within a second", async () => {
  const runnerId = await makeRunner("Mo Derator", { role: "moderator" });
  const token = await open(runnerId);
  expect((await findActor(token, Date.now()))?.role).toBe("moderator");
  await connection().pool.query("UPDATE runner SET role = 'runner' WHERE id = $1", [runnerId]);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect((await findActor(token, Date.now()))?.role).toBe("runner");
});

test("a runner sees their own sessions in words and can end each of them, and nobody else's", async () => {
  const runnerId = await makeRunner();
  const browser = await signedIn(runnerId);
  const phone = openBrowser(site);
  phone.cookies.set(cookie, await open(runnerId, "Mozilla/5.0 (iPhone) Version/19.0 Safari/605.1"));
  const list = await browser.call("auth.sessions");
  const sessions = (
    list.body as { result: { data: { id: string; device: string; isCurrent: boolean }[] } }
  ).result.data;
  expect(sessions.map((one) => one.device).toSorted()).toEqual(["A device", "Safari on iPhone"]);
  expect(sessions.filter((one) => one.isCurrent)).toHaveLength(1);
  const sessionId = sessions.find((one) => !one.isCurrent)?.id;
  const stranger = await signedIn(await makeRunner());
  expect((await stranger.call("auth.signOutSession", { sessionId })).status).toBe(404);
  expect((await phone.call("runners.me")).status).toBe(200);
  expect((await browser.call("auth.signOutSession", { sessionId })).status).toBe(200);
  expect((await phone.call("runners.me")).status).toBe(401);
  expect((await browser.call("runners.me")).status).toBe(200);
});

test("signing out takes the cookie and ends the session behind it", async () => {
  const browser = await signedIn(await makeRunner());
  const token = browser.cookies.get(cookie) ?? "";
  const answer = await browser.call("auth.signOut");
  expect(answer.headers.getSetCookie()[0]).toMatch(/^runpact-session=; Path=\/; Max-Age=0/);
  browser.cookies.set(cookie, token);
  expect((await browser.call("runners.me")).status).toBe(401);
});

test("T12: whatever a browser sends along, it is who its session says", async () => {
  const [runnerId, victimId] = [await makeRunner("Own Name"), await makeRunner("Victim")];
  const browser = await signedIn(runnerId);
  const claim = fc.record(
    {
      id: fc.constant(victimId),
      runnerId: fc.constant(victimId),
      actor: fc.constant({ runnerId: victimId }),
      email: fc.constant("victim@example.org"),
      role: fc.constant("moderator"),
      session: fc.constant({ runnerId: victimId, role: "moderator" }),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(claim, fc.string(), async (body, header) => {
      await forgetLimits();
      const me = await browser.call("runners.me", body, {
        "x-runner-id": victimId,
        "x-claim": Buffer.from(header).toString("base64"),
      });
      expect(me.body).toMatchObject({ result: { data: { id: runnerId, role: "runner" } } });
      const out = await browser.call("auth.sessions", body);
      expect(out.status).toBe(200);
    }),
    { numRuns: 100 },
  );
});

test("a session ends thirty days after its last use, and half a year after its start in any case", () => {
  expect(sessionExpiry(0, 10 * DAY)).toBe(40 * DAY);
  expect(sessionExpiry(0, 170 * DAY)).toBe(180 * DAY);
});

test("a session in use lives on; an unused one opens nothing", async () => {
  const runnerId = await makeRunner();
  const token = await open(runnerId);
  const later = Date.now() + 29 * DAY;
  expect(await findActor(token, later)).not.toBeNull();
  const { expiresAt } = await db.session.findFirstOrThrow({ where: { runnerId } });
  expect(expiresAt.getTime()).toBe(later + 30 * DAY);
  expect(await findActor(await open(await makeRunner()), Date.now() + 31 * DAY)).toBeNull();
});

test("no token but the right one opens a session", async () => {
  const token = await open(await makeRunner(newId()));
  for (const wrong of [
    "",
    "x",
    token.slice(1),
    `${token}x`,
    token.toUpperCase(),
    "%00",
    "' OR 1=1 --",
  ]) {
    expect(await findActor(wrong, Date.now())).toBeNull();
  }
});
