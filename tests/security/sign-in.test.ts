import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openSession } from "@/server/platform/auth/open-session";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { makeRunner } from "@/tests/factories";
import { forgetLimits, openBrowser, type Site, startSite } from "@/tests/setup/http-site";
import { askForMail, signIn, signInMailTo, workSignIns } from "@/tests/setup/sign-in";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
beforeEach(forgetLimits);

const fresh = () => `${newId()}@runners.example`;
const session = "runpact-session";

test("a new address becomes a runner with a proved address, by link or by code", async () => {
  for (const way of ["code", "link"] as const) {
    const browser = openBrowser(site);
    const email = fresh();
    const { token, code } = await askForMail(browser, email);
    const answer =
      way === "code"
        ? await browser.call("auth.redeemCode", { email, code: ` ${code.toLowerCase()} ` })
        : await browser.call("auth.redeemLink", { token });
    expect(answer.status).toBe(200);
    expect((await browser.call("runners.me")).status).toBe(200);
    const runner = await db.runner.findUniqueOrThrow({ where: { email } });
    expect(runner).toMatchObject({ name: "", role: "runner", isDemo: false });
    expect(runner.emailVerifiedAt).not.toBeNull();
  }
});

test("the session cookie is for the server alone, and the database holds no token that opens it", async () => {
  const browser = openBrowser(site);
  const answer = await signIn(browser, fresh());
  const header = answer.headers.getSetCookie().find((line) => line.startsWith(session)) ?? "";
  expect(header).toMatch(/; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/);
  const token = browser.cookies.get(session) ?? "";
  expect(token.length).toBeGreaterThanOrEqual(43);
  const kept = await db.session.findMany({});
  expect(kept.map((row) => Buffer.from(row.tokenHash).toString("base64url"))).not.toContain(token);
  expect(answer.text).not.toContain(token);
});

test("T5: signing in gives the browser a new session and ends the one it came with", async () => {
  const browser = openBrowser(site);
  const email = fresh();
  await signIn(browser, email);
  const before = browser.cookies.get(session) ?? "";
  await signIn(browser, email);
  expect(browser.cookies.get(session)).not.toBe(before);
  const old = await openBrowser(site).call("runners.me", undefined, {
    cookie: `${session}=${before}`,
  });
  expect(old.status).toBe(401);
  const planted = openBrowser(site);
  planted.cookies.set(session, "planted-by-somebody-else");
  await signIn(planted, email);
  expect(planted.cookies.get(session)).not.toBe("planted-by-somebody-else");
});

test("T7: a scanner that follows the link and presses the button uses nothing up and gets no session", async () => {
  const runner = openBrowser(site);
  const email = fresh();
  const { token, code } = await askForMail(runner, email);
  const scanner = openBrowser(site);
  for (let visit = 0; visit < 3; visit += 1) {
    const seen = await scanner.call("auth.openLink", { token });
    expect(seen.body).toMatchObject({ result: { data: { needs: "code", email } } });
    expect((await scanner.call("auth.redeemLink", { token })).status).toBe(400);
  }
  expect(scanner.cookies.size).toBe(0);
  expect((await runner.call("auth.redeemLink", { token })).status).toBe(200);
  const again = await runner.call("auth.redeemLink", { token });
  expect(again.status).toBe(404);
  expect(again.text).toContain("used before");
  expect((await runner.call("auth.redeemCode", { email, code })).status).toBe(400);
});

test("T7: the link works on another device together with the mail's code", async () => {
  const email = fresh();
  const { token, code } = await askForMail(openBrowser(site), email);
  const phone = openBrowser(site);
  expect((await phone.call("auth.redeemLink", { token, code })).status).toBe(200);
  expect((await phone.call("runners.me")).body).toMatchObject({ result: { data: { email } } });
});

test("two browsers that redeem one link at the same time get one session", async () => {
  const browser = openBrowser(site);
  const { token } = await askForMail(browser, fresh());
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => browser.call("auth.redeemLink", { token })),
  );
  expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, ...Array(9).fill(404)]);
});

test("T8: the sixth try fails even with the right code", async () => {
  const browser = openBrowser(site);
  const email = fresh();
  const { token, code } = await askForMail(browser, email);
  for (let wrong = 0; wrong < 5; wrong += 1) {
    const answer = await browser.call("auth.redeemCode", { email, code: "AAAAAA" });
    expect(answer.status).toBe(400);
  }
  expect((await browser.call("auth.redeemCode", { email, code })).status).toBe(400);
  const elsewhere = await openBrowser(site).call("auth.redeemLink", { token, code });
  expect(elsewhere.status).toBe(400);
});

test("T8: of 200 tries at once exactly five are looked at", async () => {
  const browser = openBrowser(site);
  const email = fresh();
  await askForMail(browser, email);
  const guess = { email, code: "AAAAAA" };
  const { redeemCode } = await import("@/server/auth/redeem-code");
  const given = {
    browser: {
      browserToken: browser.cookies.get("runpact-browser") ?? "",
      sessionToken: null,
      userAgent: "",
    },
    secret: "s",
    now: Date.now(),
  };
  const tries = await Promise.allSettled(
    Array.from({ length: 200 }, () => redeemCode(guess, given)),
  );
  const reasons = tries.map((one) => one.status === "rejected" && one.reason.message);
  expect(reasons.filter((reason) => /more (try|tries)\.$/.test(String(reason)))).toHaveLength(4);
  const challenge = await db.signInChallenge.findFirstOrThrow({ where: { email } });
  expect(challenge.attempts).toBe(5);
});

test("a guesser in another browser has no challenge to try, and takes none of the runner's tries", async () => {
  const browser = openBrowser(site);
  const email = fresh();
  const { code } = await askForMail(browser, email);
  const guesser = openBrowser(site);
  guesser.cookies.set("runpact-browser", "guesser");
  expect((await guesser.call("auth.redeemCode", { email, code })).status).toBe(400);
  expect((await browser.call("auth.redeemCode", { email, code })).status).toBe(200);
});

test("a mail is worth nothing after ten minutes", async () => {
  const browser = openBrowser(site);
  const email = fresh();
  await browser.call("auth.requestSignIn", { email });
  await workSignIns(Date.now() - 1);
  const { token, code } = await signInMailTo(email);
  const past = new Date(Date.now() - 1);
  await db.signInChallenge.updateMany({ where: { email }, data: { expiresAt: past } });
  expect((await browser.call("auth.redeemLink", { token })).status).toBe(404);
  expect((await browser.call("auth.redeemCode", { email, code })).status).toBe(400);
});

test("T11: the first proof of an address ends all that was opened before it", async () => {
  const email = fresh();
  const victim = await makeRunner("Somebody", { email, emailVerifiedAt: null });
  const opened = { runnerId: victim, userAgent: "", replaces: null, now: Date.now() };
  const token = await db.$transaction((tx) => openSession(tx, opened));
  const account = { provider: "google", providerAccountId: newId(), runnerId: victim };
  await db.oauthAccount.create({ data: { ...account, createdAt: new Date() } });
  const attacker = openBrowser(site);
  attacker.cookies.set(session, token);
  expect((await attacker.call("runners.me")).status).toBe(200);
  await signIn(openBrowser(site), email);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect((await attacker.call("runners.me")).status).toBe(401);
  expect(await db.oauthAccount.count({ where: { runnerId: victim } })).toBe(0);
});

test("T21: signing in with a known address changes nothing of the account", async () => {
  const email = fresh();
  const id = await makeRunner("Mira Holm", { email });
  const before = await db.runner.findUniqueOrThrow({ where: { id } });
  await signIn(openBrowser(site), email.toUpperCase());
  expect(await db.runner.findUniqueOrThrow({ where: { id } })).toEqual(before);
});
