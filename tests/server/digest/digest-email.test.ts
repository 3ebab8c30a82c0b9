import PostalMime from "postal-mime";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { makeDigests } from "@/server/digest/make-digests";
import { connection, db } from "@/server/platform/db";
import { sendMail as mailSender } from "@/server/platform/mail/send-mail";
import { newId } from "@/server/platform/new-id";
import { joinTo, makeClub, makePartnership } from "@/tests/factories";
import {
  digestMailsOf,
  digestSettings,
  makeReader,
  mondayMorning,
} from "@/tests/setup/digest-world";
import { type MailServer, startMailServer } from "@/tests/setup/mail-server";

let server: MailServer;
let send: ReturnType<typeof mailSender>;
const attempt = { id: newId(), now: 1, isLast: false, signal: new AbortController().signal };

beforeAll(async () => {
  server = await startMailServer();
  send = mailSender({ smtpUrl: server.url, mailFrom: "Runpact <coach@runpact.example>" });
});
afterAll(() => server.close());
beforeEach(async () => {
  server.received.length = 0;
  await connection().pool.query("TRUNCATE runner, club, partnership, mail_message CASCADE");
});

async function sentTo(runnerId: string) {
  await makeDigests([runnerId], mondayMorning, digestSettings);
  const [mail] = await digestMailsOf(runnerId);
  await send({ messageId: mail?.id ?? "" }, attempt);
  const received = server.received.at(-1);
  if (!received) throw new Error("No mail arrived");
  return received;
}

const payloads = [
  "<script>alert(1)</script>",
  '<img src="https://evil.example/x.png">',
  '"><a href="https://evil.example">here</a>',
  "<style>*{display:none}</style>",
  "<svg onload=alert(1)>",
  "<iframe src=//evil.example>",
  "\u202egpj.exe\u202c",
  "\u2066isolated\u2069",
  "Mira\r\nBcc: e@evil.example",
  "&lt;b&gt;bold&lt;/b&gt;",
  "{{constructor.constructor('x')()}}",
  `\${7*7}`,
  "<%= 7*7 %>",
  "[click](https://evil.example)",
  "https://evil.example/path",
  "javascript:alert(1)",
  "<a href='javascript:alert(1)'>x</a>",
  "<base href=//evil.example>",
  "<meta http-equiv=refresh content=0>",
  "<form action=//evil.example><input></form>",
  "--></style><script>x</script>",
  "<!--",
  "<table background=//evil.example>",
  "<p style='position:fixed'>x</p>",
  "=?utf-8?B?PGI+?=",
  "\u0000null",
  "\u2028line",
  "&#x3c;script&#x3e;",
  "<link rel=stylesheet href=//evil.example>",
  "مِيرا \u200f<b>",
];

test("T39: thirty payload names of a partner and a club stay text in both parts", async () => {
  expect(payloads).toHaveLength(30);
  const reader = await makeReader("Reader");
  const partner = await makeReader("Partner");
  await makePartnership(reader, partner, mondayMorning - 86_400_000);
  const { clubId } = await makeClub();
  await joinTo(clubId, [reader, partner]);
  for (const payload of payloads) {
    const stored = payload.replaceAll("\u0000", "");
    await db.runner.update({ where: { id: partner }, data: { name: stored } });
    await db.club.update({ where: { id: clubId }, data: { name: stored } });
    await db.digest.deleteMany({});
    await db.mailMessage.deleteMany({});
    await db.runner.updateMany({
      where: { id: reader },
      data: { digestDueAt: new Date(mondayMorning) },
    });
    const { parsed, to, raw } = await sentTo(reader);
    const html = parsed.html ?? "";
    expect(to).toEqual([`${reader}@runners.example`]);
    expect(raw.split("\r\n\r\n", 1)[0]).not.toMatch(/evil\.example/);
    const tags = new Set(
      [...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag?.toLowerCase()),
    );
    expect([...tags].filter((tag) => !allowedTags.includes(tag ?? ""))).toEqual([]);
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? "");
    expect(links.every((href) => href.startsWith("https://runpact.example/"))).toBe(true);
    expect(html.match(/<style/g)).toHaveLength(1);
    const inTags = (html.match(/<[a-z][^>]*>/gi) ?? []).join("\n");
    expect(inTags).not.toMatch(/\s(on[a-z]+|src|background|action)=/i);
    expect(html + parsed.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(parsed.text).not.toMatch(/[\u200e\u200f]/);
    expect(parsed.text).toContain("kept, 3 of 3");
  }
}, 60_000);

const allowedTags =
  "html head meta style body table tbody tr td div p a i br span strong em title link preview !doctype"
    .split(" ")
    .filter((tag) => tag !== "link");

test("both parts say the same, the mail is whole without images, small, and has one button", async () => {
  const reader = await makeReader("Reader");
  const { parsed, raw } = await sentTo(reader);
  const text = parsed.text ?? "";
  expect(parsed.subject).toBe("Kept: 3 of 3 days");
  for (const part of [text, (parsed.html ?? "").replace(/<[^>]+>/g, " ").replace(/\s+/g, " ")]) {
    expect(part).toContain("Kept: 3 of 3 days");
    expect(part).toContain("One thing to do.");
    expect(part).toContain("Bestie Jenna");
    expect(part).toContain("Invite a partner");
  }
  expect(text).toContain("https://runpact.example/partners");
  expect(parsed.html).not.toContain("<img");
  expect(parsed.html?.match(/border-radius:999px/g)).toHaveLength(1);
  expect(parsed.html).toContain("prefers-color-scheme: dark");
  expect(raw.length).toBeLessThan(102_400);
});

test("T40: the mail carries both headers, and its link names nobody else", async () => {
  const reader = await makeReader("Reader");
  const { raw } = await sentTo(reader);
  const mail = await PostalMime.parse(raw);
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
  expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
  expect(header("list-unsubscribe")).toMatch(
    new RegExp(`^<https://runpact\\.example/unsubscribe\\?t=digest\\.${reader}\\.[\\w-]{43}>$`),
  );
});
