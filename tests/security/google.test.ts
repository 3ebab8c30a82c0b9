import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { answerGoogle } from "@/server/auth/answer-google";
import type { GoogleSettings } from "@/server/auth/google-options";
import { findActor } from "@/server/platform/auth/find-actor";
import { openSession } from "@/server/platform/auth/open-session";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { makeRunner } from "@/tests/factories";
import { type OpenIdServer, startOpenIdServer } from "@/tests/setup/openid-server";
import { withoutLog } from "@/tests/setup/without-log";

const appUrl = "http://localhost:3000";
let provider: OpenIdServer;
let settings: GoogleSettings;
beforeAll(async () => {
  provider = await startOpenIdServer("client");
  const secret = "a secret of tests, longer than thirty-two characters";
  settings = { clientId: "client", clientSecret: "s", issuer: provider.issuer, appUrl, secret };
});
afterAll(() => provider.close());
beforeEach(() => {
  provider.person = {
    sub: newId(),
    email: `${newId()}@runners.example`,
    email_verified: true,
    name: "Greta Google",
  };
});

type Jar = Map<string, string>;

async function ask(jar: Jar, path: string, form?: Record<string, string>): Promise<Response> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const body = form ? new URLSearchParams(form).toString() : null;
  const type = "application/x-www-form-urlencoded";
  const response = await answerGoogle(
    new Request(`${appUrl}/api/auth/${path}`, {
      method: form ? "POST" : "GET",
      headers: { cookie, ...(form ? { "content-type": type } : {}) },
      body,
    }),
    settings,
    Date.now(),
  );
  for (const line of response.headers.getSetCookie()) {
    const [pair = ""] = line.split(";");
    const value = pair.slice(pair.indexOf("=") + 1);
    if (value) jar.set(pair.slice(0, pair.indexOf("=")), value);
    else jar.delete(pair.slice(0, pair.indexOf("=")));
  }
  return response;
}

/** Goes to the provider and comes back; returns where the browser is sent in the end. */
async function signIn(
  jar: Jar,
  callbackUrl = "/home",
  tamper = (url: URL) => url,
): Promise<string> {
  const { csrfToken } = await (await ask(jar, "csrf")).json();
  const form = { csrfToken, callbackUrl, json: "true" };
  const { url } = await (await ask(jar, "signin/google", form)).json();
  const agreed = await fetch(url, { redirect: "manual" });
  const back = tamper(new URL(agreed.headers.get("location") ?? ""));
  const answer = await ask(jar, `callback/google${back.search}`);
  const sent = answer.headers.get("location") ?? "";
  if (!sent.includes("/api/auth/error")) return sent;
  return (await ask(jar, `error${new URL(sent).search}`)).headers.get("location") ?? "";
}

const actorOf = (jar: Jar) => findActor(jar.get("runpact-session") ?? "", Date.now());

async function signedInJar(runnerId: string): Promise<Jar> {
  const opened = { runnerId, userAgent: "", replaces: null, now: Date.now() };
  const token = await db.$transaction((tx) => openSession(tx, opened));
  return new Map([["runpact-session", token]]);
}

test("a verified address that is new becomes a runner, who comes back as the same one", async () => {
  const jar: Jar = new Map();
  expect(await signIn(jar)).toBe(`${appUrl}/home`);
  const actor = await actorOf(jar);
  const { email } = provider.person;
  const runner = await db.runner.findUniqueOrThrow({ where: { email } });
  expect(actor?.runnerId).toBe(runner.id);
  expect(runner.emailVerifiedAt).not.toBeNull();
  const later: Jar = new Map();
  await signIn(later);
  expect((await actorOf(later))?.runnerId).toBe(runner.id);
  expect(later.get("runpact-session")).not.toBe(jar.get("runpact-session"));
});

test("T5: the session that the browser came with ends", async () => {
  const jar = await signedInJar(await makeRunner());
  const before = jar.get("runpact-session") ?? "";
  await signIn(jar);
  expect(jar.get("runpact-session")).not.toBe(before);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(await findActor(before, Date.now())).toBeNull();
});

test("T11: Google never opens an account that has the address already", async () => {
  const { email } = provider.person;
  const id = await makeRunner("Mira Holm", { email });
  const before = await db.runner.findUniqueOrThrow({ where: { id } });
  const jar: Jar = new Map();
  expect(await signIn(jar)).toContain("/sign-in?error=OAuthAccountNotLinked");
  expect(jar.has("runpact-session")).toBe(false);
  expect(await db.runner.findUniqueOrThrow({ where: { id } })).toEqual(before);
  expect(await db.oauthAccount.count({ where: { runnerId: id } })).toBe(0);
});

test("a runner who is signed in by mail links their own address", async () => {
  const { email } = provider.person;
  const id = await makeRunner("Mira Holm", { email });
  const jar = await signedInJar(id);
  await signIn(jar);
  expect(await db.oauthAccount.count({ where: { runnerId: id } })).toBe(1);
  expect((await actorOf(jar))?.runnerId).toBe(id);
  const elsewhere: Jar = new Map();
  await signIn(elsewhere);
  expect((await actorOf(elsewhere))?.runnerId).toBe(id);
});

test("T11: another's Google account does not become a way into the account that is signed in", async () => {
  const id = await makeRunner("Victim");
  const jar = await signedInJar(id);
  await signIn(jar);
  expect(await db.oauthAccount.count({ where: { runnerId: id } })).toBe(0);
  expect((await actorOf(jar))?.runnerId).not.toBe(id);
});

test("T11: an address that Google has not verified opens nothing", async () => {
  provider.person.email_verified = false;
  const jar: Jar = new Map();
  expect(await signIn(jar)).toContain("error=AccessDenied");
  expect(jar.has("runpact-session")).toBe(false);
  expect(await db.runner.count({ where: { email: provider.person.email } })).toBe(0);
});

test("T11: an answer to another browser's question is refused", async () => {
  const attacker: Jar = new Map();
  let stolen = "";
  await withoutLog(() =>
    signIn(attacker, "/home", (url) => {
      stolen = url.search;
      return new URL(url.origin + url.pathname);
    }),
  );
  const victim: Jar = new Map();
  await ask(victim, "csrf");
  const answer = await withoutLog(() => ask(victim, `callback/google${stolen}`));
  expect(answer.headers.get("location")).toContain("error=OAuthCallback");
  expect(victim.has("runpact-session")).toBe(false);
});

test.each(["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"])(
  "T13: after Google the browser is not sent to %s",
  async (wanted) => {
    const landed = await signIn(new Map(), wanted);
    expect(new URL(landed).origin).toBe(appUrl);
  },
);

test("T12: nothing but this sign-in is answered: no session to read or change, no sign-out, no other way", async () => {
  const jar = await signedInJar(await makeRunner());
  for (const path of [
    "session",
    "signout",
    "verify-request",
    "_log",
    "signin",
    "callback/email",
    "callback/credentials",
  ]) {
    expect([path, (await ask(jar, path)).status]).toEqual([path, 404]);
    expect([path, (await ask(jar, path, { email: "x@example.org" })).status]).toEqual([path, 404]);
  }
  const without = await answerGoogle(new Request(`${appUrl}/api/auth/csrf`), null, Date.now());
  expect(without.status).toBe(404);
});
