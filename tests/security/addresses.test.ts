import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { returnPath } from "@/server/platform/auth/return-path";
import { db } from "@/server/platform/db";
import { addressBlock } from "@/server/platform/limits/address-block";
import { canonicalAddress } from "@/server/platform/mail/address";
import { sendMail } from "@/server/platform/mail/send-mail";
import { newId } from "@/server/platform/new-id";
import { makeRunner } from "@/tests/factories";
import { forgetLimits, openBrowser, type Site, startSite } from "@/tests/setup/http-site";
import { type MailServer, startMailServer } from "@/tests/setup/mail-server";
import { workSignIns } from "@/tests/setup/sign-in";
import hostileAddresses from "./hostile-addresses.json";

let site: Site;
let mailServer: MailServer;
beforeAll(async () => {
  [site, mailServer] = await Promise.all([startSite(), startMailServer()]);
});
afterAll(() => Promise.all([site.close(), mailServer.close()]));
beforeEach(forgetLimits);

const attempt = { id: newId(), now: 1, isLast: false, signal: new AbortController().signal };

async function sendAll(): Promise<void> {
  const settings = { smtpUrl: mailServer.url, mailFrom: "Runpact <coach@runpact.example>" };
  const waiting = await db.mailMessage.findMany({ where: { state: "queued" } });
  for (const { id } of waiting) await sendMail(settings)({ messageId: id }, attempt);
}

test("T9: of 60 hostile addresses each is refused or becomes its one canonical recipient", async () => {
  await db.mailMessage.deleteMany({});
  expect(hostileAddresses.length).toBeGreaterThanOrEqual(60);
  for (const email of hostileAddresses) {
    mailServer.received.length = 0;
    await db.signInChallenge.deleteMany({});
    await forgetLimits();
    const answer = await openBrowser(site).call("auth.requestSignIn", { email });
    await workSignIns();
    await sendAll();
    // The receiving server shows punycode decoded.
    const to = mailServer.received.flatMap((mail) => mail.to.map(canonicalAddress));
    const expected = canonicalAddress(email);
    if (answer.status === 400) expect([email, to]).toEqual([email, []]);
    else expect([email, to]).toEqual([email, [expected]]);
    expect(mailServer.received.length).toBeLessThanOrEqual(1);
  }
});

test("T9: twenty requests for one address in ten minutes send three mails, with the same answers", async () => {
  const email = `${newId()}@runners.example`;
  const answers = new Set<string>();
  for (let request = 0; request < 20; request += 1) {
    const answer = await openBrowser(site).call("auth.requestSignIn", { email });
    answers.add(`${answer.status} ${answer.text}`);
    await workSignIns();
  }
  expect(answers.size).toBe(1);
  expect(await db.mailMessage.count({ where: { recipient: email } })).toBe(3);
});

test("T10: known and unknown addresses get the same answer, after the same time", async () => {
  const known: number[] = [];
  const unknown: number[] = [];
  const answers = new Set<string>();
  const browser = openBrowser(site);
  await browser.call("auth.requestSignIn", { email: `${newId()}@runners.example` });
  for (let pair = 0; pair < 200; pair += 1) {
    if (pair % 5 === 0) await forgetLimits();
    const email = `${newId()}@runners.example`;
    await makeRunner("Known", { email });
    for (const [times, address] of [
      [known, email],
      [unknown, `${newId()}@runners.example`],
    ] as const) {
      const begun = performance.now();
      const answer = await browser.call("auth.requestSignIn", { email: address });
      times.push(performance.now() - begun);
      answers.add(`${answer.status} ${answer.text}`);
    }
  }
  expect([...answers]).toHaveLength(1);
  expect(rankTest(known, unknown)).toBeGreaterThan(0.01);
});

test.each([
  ["//evil.example"],
  ["///evil.example"],
  ["/\\evil.example"],
  ["\\\\evil.example"],
  ["/\t/evil.example"],
  ["https://evil.example"],
  ["http:evil.example"],
  ["javascript:alert(1)"],
  ["data:text/html,x"],
  ["/%0d%0aLocation:%20https://evil.example"],
  ["/\r\nLocation: https://evil.example"],
  ["/%5cevil.example"],
  ["evil.example"],
  ["./evil"],
  ["../evil"],
  ["?x"],
  ["#x"],
  [""],
  [" //evil.example"],
  ["/ /evil.example\u0000"],
  ["/..//evil.example"],
  ["/.//evil.example"],
  ["/%00"],
  ["/\u2028x"],
  ["/\u202ex"],
  ["vbscript:x"],
  ["/%09/evil.example"],
  ["//evil.example/%2f.."],
  ["/\\/evil.example"],
  ["//localhost:3000@evil.example"],
  ["https:/evil.example"],
  ["/https://evil.example\\@"],
  [`/${"x".repeat(600)}`],
  ["ftp://evil.example"],
  ["//[::1]"],
  ["/%0a"],
  ["/%7f"],
  ["\u0000/"],
  ["/\u00adx"],
  ["blob:x"],
])("T13: %j leads to the start page, not elsewhere", (wanted) => {
  expect(returnPath(wanted)).toBe("/");
});

test.each([["/home"], ["/clubs/1?tab=board#me"], ["/j/x%20y"], ["/a//b"]])(
  "a path of this site is kept: %s",
  (wanted) => {
    expect(returnPath(wanted)).toBe(wanted);
  },
);

test("T48: a hundred addresses of one /64 share a bucket; neighbours in IPv4 do not", () => {
  const blocks = Array.from({ length: 100 }, (_, at) =>
    addressBlock(`2001:db8:1:2::${at.toString(16)}`),
  );
  expect(new Set(blocks).size).toBe(1);
  expect(addressBlock("2001:db8:1:3::1")).not.toBe(blocks[0]);
  expect(addressBlock("192.0.2.1")).not.toBe(addressBlock("192.0.2.2"));
  expect(addressBlock("::ffff:192.0.2.1")).toBe("192.0.2.1");
  expect(addressBlock("not an address")).toBe("unknown");
});

/** Two-sided p of the Mann-Whitney test, by its normal approximation (n of 200 each). */
function rankTest(one: number[], other: number[]): number {
  const all = [
    ...one.map((time) => [time, 1] as const),
    ...other.map((time) => [time, 0] as const),
  ];
  all.sort(([a], [b]) => a - b);
  const ranks = all.reduce((sum, [, first], at) => sum + (first ? at + 1 : 0), 0);
  const [n, m] = [one.length, other.length];
  const u = ranks - (n * (n + 1)) / 2;
  const z = Math.abs(u - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
  const t = 1 / (1 + 0.3275911 * (z / Math.SQRT2));
  const erfc =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) *
    Math.exp(-(z * z) / 2);
  return erfc;
}
