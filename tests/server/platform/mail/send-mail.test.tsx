import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/server/platform/db";
import { MailButton, MailHeading, MailLayout, Quoted } from "@/server/platform/mail/layout";
import { queueMail } from "@/server/platform/mail/queue-mail";
import { renderMail } from "@/server/platform/mail/render-mail";
import { sendMail as mailSender } from "@/server/platform/mail/send-mail";
import { trustAddress } from "@/server/platform/mail/suppress-address";
import { newId } from "@/server/platform/new-id";
import { type MailServer, startMailServer } from "@/tests/setup/mail-server";

const mailFrom = "Runpact <coach@runpact.example>";
let server: MailServer;
let sendMail: ReturnType<typeof mailSender>;
const attempt = { id: newId(), now: 1, isLast: false, signal: new AbortController().signal };

beforeAll(async () => {
  server = await startMailServer();
  sendMail = mailSender({ smtpUrl: server.url, mailFrom });
});
beforeEach(async () => {
  server.received.length = 0;
  server.answer = () => null;
  await trustAddress("mira@example.org");
});
afterAll(async () => {
  await server.close();
});

async function queued(over: Partial<Parameters<typeof queueMail>[1]> = {}): Promise<string> {
  const key = newId();
  const mail = { to: "mira@example.org", kind: "test", subject: "Hello", html: "<p>Hello</p>" };
  await db.$transaction((tx) => queueMail(tx, { key, text: "Hello", ...mail, ...over }, 1));
  const { id } = await db.mailMessage.findUniqueOrThrow({ where: { key }, select: { id: true } });
  return id;
}

test("a queued mail arrives once, in HTML and text, and its words are forgotten after", async () => {
  const messageId = await queued();
  await sendMail({ messageId }, attempt);
  await sendMail({ messageId }, attempt);
  expect(server.received).toHaveLength(1);
  const [mail] = server.received;
  expect(mail?.to).toEqual(["mira@example.org"]);
  expect(mail?.parsed.html?.trim()).toBe("<p>Hello</p>");
  expect(mail?.parsed.text?.trim()).toBe("Hello");
  expect(mail?.parsed.messageId).toBe(`<${messageId}@runpact.example>`);
  const kept = await db.mailMessage.findUniqueOrThrow({ where: { id: messageId } });
  expect(kept).toMatchObject({ state: "sent", html: "", text: "", attempts: 1 });
});

test("the same key makes one mail, also when asked for at the same time", async () => {
  const key = newId();
  const mail = { key, to: "mira@example.org", kind: "test", subject: "s", html: "h", text: "t" };
  const made = await Promise.all(
    Array.from({ length: 10 }, () => db.$transaction((tx) => queueMail(tx, mail, 1))),
  );
  expect(made.filter(Boolean)).toHaveLength(1);
  expect(await db.mailMessage.count({ where: { key } })).toBe(1);
});

test("a 4xx answer throws, so that the job tries again, and the mail stays queued", async () => {
  server.answer = () => ({ code: 451, text: "later" });
  const messageId = await queued();
  await expect(sendMail({ messageId }, attempt)).rejects.toThrow("451");
  expect((await db.mailMessage.findUniqueOrThrow({ where: { id: messageId } })).state).toBe(
    "queued",
  );
  server.answer = () => null;
  await sendMail({ messageId }, attempt);
  expect(server.received).toHaveLength(1);
});

test("a 5xx answer ends the mail as refused, without another try", async () => {
  server.answer = () => ({ code: 550, text: "no such person" });
  const messageId = await queued();
  await sendMail({ messageId }, attempt);
  const kept = await db.mailMessage.findUniqueOrThrow({ where: { id: messageId } });
  expect(kept).toMatchObject({ state: "refused", attempts: 1 });
});

test("the last failed attempt ends the mail as refused", async () => {
  server.answer = () => ({ code: 451, text: "later" });
  const messageId = await queued();
  await expect(sendMail({ messageId }, { ...attempt, isLast: true })).rejects.toThrow("451");
  expect((await db.mailMessage.findUniqueOrThrow({ where: { id: messageId } })).state).toBe(
    "refused",
  );
});

test("with no mail server configured a mail stays in its table", async () => {
  const messageId = await queued();
  await mailSender({ smtpUrl: undefined, mailFrom })({ messageId }, attempt);
  expect((await db.mailMessage.findUniqueOrThrow({ where: { id: messageId } })).state).toBe(
    "queued",
  );
});

test("T38: no subject, however hostile, adds a recipient or a header", async () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc
      .tuple(
        fc.string({ maxLength: 10 }),
        fc.constantFrom("\r\n", "\n", "\r", "\u2028", "\u0000", "\u0085", "=?utf-8?q?=0D=0A?="),
        fc.constantFrom("Bcc: e@evil.example", "From: Support <s@evil.example>", "\r\n<b>"),
      )
      .map((parts) => parts.join("")),
  );
  const names = "content-type date from message-id mime-version subject to auto-submitted";
  await fc.assert(
    fc.asyncProperty(hostile, async (subject) => {
      server.received.length = 0;
      await sendMail({ messageId: await queued({ subject }) }, attempt);
      const [mail] = server.received;
      expect(mail?.to).toEqual(["mira@example.org"]);
      expect(mail?.from).toBe("coach@runpact.example");
      const headers = mail?.parsed.headers.map((header) => header.key).toSorted();
      expect(headers?.filter((name) => name !== "subject")).toEqual(
        names
          .split(" ")
          .filter((name) => name !== "subject")
          .toSorted(),
      );
    }),
    { numRuns: 60 },
  );
});

test("T39: what runners wrote stays text in a mail: no tags, no links, no turned direction", async () => {
  const names = [
    "<script>alert(1)</script>",
    '<img src="https://evil.example/x.png">',
    '"><a href="https://evil.example">here</a>',
    "<style>*{display:none}</style>",
    "\u202egpj.exe\u202c",
    "Mira\r\nBcc: e@evil.example",
    "&lt;b&gt;bold&lt;/b&gt;",
    "{{constructor.constructor('x')()}}",
  ];
  for (const name of names) {
    const { html, text } = await renderMail(
      <MailLayout preview="News" footer="You get this once.">
        <MailHeading>News</MailHeading>
        <Quoted>{name}</Quoted>
        <MailButton href="https://runpact.example/home">Open</MailButton>
      </MailLayout>,
    );
    expect(html).not.toMatch(/<(script|img)/i);
    expect(html.match(/<style/gi)).toHaveLength(1);
    expect(html).not.toContain("*{display:none}</style>");
    const links = [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(links)).toEqual(new Set(["https://runpact.example/home"]));
    expect(html + text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(text).toContain("https://runpact.example/home");
  }
});
