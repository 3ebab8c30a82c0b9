import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { connection, db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import {
  type Browser,
  forgetLimits,
  openBrowser,
  type Site,
  startSite,
} from "@/tests/setup/http-site";
import { signIn } from "@/tests/setup/sign-in";
import { withoutLog } from "@/tests/setup/without-log";
import { databaseChecksum } from "./database-checksum";
import { procedureKinds } from "./procedure-kinds";

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await startSite();
  browser = openBrowser(site);
  await signIn(browser, `${newId()}@runners.example`);
});
afterAll(() => site.close());
beforeEach(forgetLimits);

const mutations = [...procedureKinds()]
  .filter(([, kind]) => kind === "mutation")
  .map(([path]) => path);

const foreign: Record<string, [status: number, headers: Record<string, string | null>]> = {
  "a form of another site": [403, { origin: "https://evil.example", "sec-fetch-site": null }],
  "a script of another site": [403, { "sec-fetch-site": "cross-site" }],
  "a sibling domain": [
    403,
    { origin: "http://evil.localhost:3000", "sec-fetch-site": "same-site" },
  ],
  "a page without origin": [403, { origin: null, "sec-fetch-site": null }],
  "a sandboxed page": [403, { origin: "null", "sec-fetch-site": null }],
  "a typed address": [403, { origin: null, "sec-fetch-site": "none" }],
  "another port of this machine": [
    403,
    { origin: "http://localhost:3001", "sec-fetch-site": null },
  ],
  "a multipart form": [415, { "content-type": "multipart/form-data; boundary=x" }],
  "a plain-text form": [415, { "content-type": "text/plain" }],
  "a url-encoded form": [415, { "content-type": "application/x-www-form-urlencoded" }],
  "a stream of bytes": [415, { "content-type": "application/octet-stream" }],
  "a body without a kind": [415, { "content-type": null }],
  "a beacon of another site": [
    403,
    {
      origin: "https://evil.example",
      "sec-fetch-site": "cross-site",
      "content-type": "text/plain",
    },
  ],
};

test.each(Object.entries(foreign))(
  "T3: %s runs no mutation, whichever it names",
  async (_name, [status, headers]) => {
    const before = await databaseChecksum();
    for (const path of mutations) {
      const answer = await browser.call(path, {}, headers);
      expect([path, answer.status]).toEqual([path, status]);
    }
    expect(await databaseChecksum()).toBe(before);
  },
);

test("T3: a read across sites is refused as well", async () => {
  const answer = await browser.call("runners.me", undefined, { "sec-fetch-site": "cross-site" });
  expect(answer.status).toBe(403);
});

test("T3: no mutation runs by GET", async () => {
  const before = await databaseChecksum();
  for (const path of mutations) {
    const url = `${site.url}/api/trpc/${path}?input=${encodeURIComponent("{}")}`;
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, { headers: { cookie } });
    expect([path, response.status]).toEqual([path, 405]);
  }
  expect(await databaseChecksum()).toBe(before);
});

test("T4: a batch of eleven is refused whole; a batch of ten counts ten times", async () => {
  const visitor = openBrowser(site);
  const ask = (count: number) =>
    visitor.call(
      `${Array(count).fill("auth.requestSignIn").join(",")}?batch=1`,
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [at, { email: "not an address" }]),
      ),
    );
  expect((await ask(11)).status).toBe(400);
  expect(await db.rateLimit.count({})).toBe(0);
  await ask(10);
  const [counter] = await db.rateLimit.findMany({ where: { key: { startsWith: "ask:" } } });
  expect(counter?.points).toBe(10);
  const third = await ask(10).then(() => ask(10));
  expect(third.text.match(/"httpStatus":429/g)).toHaveLength(10);
});

test("T48: invented forwarding addresses do not stretch a limit", async () => {
  let refusedAt = 0;
  for (let call = 1; call <= 40 && refusedAt === 0; call += 1) {
    const headers = { "x-forwarded-for": `203.0.113.${call}, 198.51.100.${call}` };
    const answer = await openBrowser(site).call("auth.requestSignIn", { email: "none" }, headers);
    if (answer.status === 429) refusedAt = call;
  }
  expect(refusedAt).toBe(21);
});

test("an unexpected failure shows a number and none of its words", async () => {
  await connection().pool.query("ALTER TABLE club RENAME TO club_away");
  const answer = await withoutLog(() => browser.call("clubs.mine"));
  await connection().pool.query("ALTER TABLE club_away RENAME TO club");
  expect(answer.status).toBe(500);
  expect(answer.text).not.toMatch(/club_away|relation|prisma|select|stack/i);
  expect(answer.text).toContain("Something went wrong on our side");
});
