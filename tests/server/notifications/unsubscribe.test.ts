import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changeDigestSettings } from "@/server/notifications/change-digest-settings";
import { unsubscribe } from "@/server/notifications/unsubscribe";
import { readUnsubscribeToken, unsubscribeToken } from "@/server/notifications/unsubscribe-token";
import { sessionSecret } from "@/server/platform/auth/session-secret";
import { db } from "@/server/platform/db";
import { handleUnsubscribe } from "@/server/unsubscribe-endpoint";
import { factoryNow, makeRunner } from "@/tests/factories";

const server = createServer((req, res) => void handleUnsubscribe(req, res));
let url = "";

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/unsubscribe`;
});
afterAll(() => {
  server.close();
});

const oneClick = { "List-Unsubscribe": "One-Click" };
const isOff = async (id: string) =>
  (await db.runner.findUniqueOrThrow({ where: { id } })).digestOff;

function press(token: string, body: URLSearchParams | FormData = new URLSearchParams(oneClick)) {
  return fetch(`${url}?t=${encodeURIComponent(token)}`, {
    method: "POST",
    body,
    redirect: "manual",
  });
}

test("T40: one click ends the digest, without session and without being sent elsewhere; twice is fine", async () => {
  const runnerId = await makeRunner();
  const other = await makeRunner();
  const token = unsubscribeToken("digest", runnerId, sessionSecret());
  for (let time = 0; time < 2; time += 1) {
    const answer = await press(token);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("set-cookie")).toBeNull();
    expect(await isOff(runnerId)).toBe(true);
  }
  expect(await isOff(other)).toBe(false);
});

test("T40: mail programs that send a form with parts are understood, and nothing else is", async () => {
  const runnerId = await makeRunner();
  const token = unsubscribeToken("digest", runnerId, sessionSecret());
  for (const body of [new URLSearchParams({ a: "b" }), new URLSearchParams()]) {
    expect((await press(token, body)).status).toBe(400);
  }
  expect((await press(token, new URLSearchParams({ x: "y".repeat(9_000) }))).status).toBe(400);
  expect(await isOff(runnerId)).toBe(false);
  const parts = new FormData();
  parts.set("List-Unsubscribe", "One-Click");
  expect((await press(token, parts)).status).toBe(200);
  expect(await isOff(runnerId)).toBe(true);
});

test("T40: a link changed in one bit, of another runner, another list or another site ends nothing", async () => {
  const runnerId = await makeRunner();
  const other = await makeRunner();
  const token = unsubscribeToken("digest", runnerId, sessionSecret());
  const [list = "", , mac = ""] = token.split(".");
  const bytes = Buffer.from(mac, "base64url");
  const flipped = Array.from({ length: bytes.length * 8 }, (_, bit) => {
    const changed = Buffer.from(bytes);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return `${list}.${runnerId}.${changed.toString("base64url")}`;
  });
  const forged = [
    ...flipped,
    `${list}.${other}.${mac}`,
    `nudges.${runnerId}.${mac}`,
    unsubscribeToken("digest", runnerId, `${sessionSecret()}x`),
    `${token}=`,
    `${token}.x`,
    token.toUpperCase(),
    "",
    ".",
    randomBytes(40).toString("hex"),
  ];
  for (const one of forged) {
    expect([one, readUnsubscribeToken(one, sessionSecret())]).toEqual([one, null]);
  }
  for (const one of forged.slice(-12)) expect((await press(one)).status).toBe(400);
  expect([await isOff(runnerId), await isOff(other)]).toEqual([false, false]);
});

test("who pressed by mistake takes it back with the same link, and the next digest is planned anew", async () => {
  const runnerId = await makeRunner("Ana", { digestDueAt: new Date(factoryNow + 1) });
  const token = unsubscribeToken("digest", runnerId, sessionSecret());
  await unsubscribe({ token, on: false }, sessionSecret());
  expect(await db.runner.findUniqueOrThrow({ where: { id: runnerId } })).toMatchObject({
    digestOff: true,
    digestDueAt: null,
  });
  await unsubscribe({ token, on: true }, sessionSecret());
  expect(await isOff(runnerId)).toBe(false);
});

test("a digest that is already due still comes after its day was changed; a later one moves", async () => {
  const due = new Date(factoryNow - 1);
  const late = await makeRunner("Late", { zone: "Europe/Berlin", digestDueAt: due });
  const early = await makeRunner("Early", {
    zone: "Europe/Berlin",
    digestDueAt: new Date(factoryNow + 86_400_000),
  });
  const input = { on: true, whenQuiet: true, weekday: 3, minutes: 480 };
  await changeDigestSettings(input, { runnerId: late, now: factoryNow });
  await changeDigestSettings(input, { runnerId: early, now: factoryNow });
  expect((await db.runner.findUniqueOrThrow({ where: { id: late } })).digestDueAt).toEqual(due);
  expect((await db.runner.findUniqueOrThrow({ where: { id: early } })).digestDueAt).toEqual(
    new Date("2026-11-25T07:00:00Z"),
  );
  await changeDigestSettings({ ...input, on: false }, { runnerId: early, now: factoryNow });
  expect((await db.runner.findUniqueOrThrow({ where: { id: early } })).digestDueAt).toBeNull();
});
