import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { inbox } from "@/server/notifications/inbox-queries";
import { noticeSettings } from "@/server/notifications/settings-queries";
import { tellOfRefusedMail } from "@/server/notifications/tell-of-refused-mail";
import { tryMailAgain } from "@/server/notifications/try-mail-again";
import { db } from "@/server/platform/db";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { queueMail, queueMails } from "@/server/platform/mail/queue-mail";
import { sendMail as mailSender } from "@/server/platform/mail/send-mail";
import { newId } from "@/server/platform/new-id";
import { makeRunner, factoryNow as now } from "@/tests/factories";
import { type MailServer, startMailServer } from "@/tests/setup/mail-server";

let server: MailServer;
let send: ReturnType<typeof mailSender>;
const attempt = { id: newId(), now, isLast: false, signal: new AbortController().signal };

beforeAll(async () => {
  await openQueue();
  server = await startMailServer();
  send = mailSender({ smtpUrl: server.url, mailFrom: "Runpact <coach@runpact.example>" });
});
afterAll(() => server.close());
beforeEach(() => {
  server.received.length = 0;
  server.answer = () => null;
});

const body = { subject: "Hello", html: "<p>Hello</p>", text: "Hello" };
const addressOf = (id: string) => `${id}@runners.example`;

async function mail(runnerId: string, kind = "digest"): Promise<boolean> {
  const key = newId();
  const to = addressOf(runnerId);
  const made = await db.$transaction((tx) => queueMail(tx, { ...body, key, to, kind }, now));
  if (made) {
    const { id } = await db.mailMessage.findUniqueOrThrow({ where: { key } });
    await send({ messageId: id }, attempt).catch(() => {});
  }
  return made;
}

test("F12: an address that is refused for good gets no more mail, its runner is told in the app, and others go on", async () => {
  const [gone, fine] = [await makeRunner("Gone"), await makeRunner("Fine")];
  server.answer = (to) =>
    to.startsWith(gone) ? { code: 550, text: "5.1.1 No such person here" } : null;
  expect(await mail(gone)).toBe(true);
  expect(await mail(gone)).toBe(false);
  expect(await mail(fine)).toBe(true);
  const both = [gone, fine].map((id) => ({
    ...body,
    key: newId(),
    to: addressOf(id),
    kind: "digest",
  }));
  expect(await db.$transaction((tx) => queueMails(tx, both, now))).toBe(1);
  expect(await tellOfRefusedMail(now + 1)).toBe(1);
  expect(await tellOfRefusedMail(now + 2)).toBe(0);
  const [group] = (await inbox({}, gone)).groups;
  expect(group?.newest.says).toContain("Our mails to you come back");
  expect((await noticeSettings(gone)).mailRefused).toBe(true);
  expect((await noticeSettings(fine)).mailRefused).toBe(false);
});

test("F12: a passing no, and a no about the message itself, suppress nothing", async () => {
  const runnerId = await makeRunner();
  server.answer = () => ({ code: 450, text: "4.2.1 Try later" });
  expect(await mail(runnerId)).toBe(true);
  server.answer = () => null;
  expect(await mail(runnerId)).toBe(true);
  expect(server.received).toHaveLength(1);
});

test("a sign-in mail is tried all the same, and one that arrives takes the address back; so does its owner", async () => {
  const runnerId = await makeRunner();
  const refuse = () => ({ code: 550, text: "5.2.1 Mailbox closed" });
  server.answer = refuse;
  await mail(runnerId);
  expect(await mail(runnerId, "sign-in")).toBe(true);
  expect(await mail(runnerId)).toBe(false);
  server.answer = () => null;
  expect(await mail(runnerId, "sign-in")).toBe(true);
  expect(await mail(runnerId)).toBe(true);
  server.answer = refuse;
  await mail(runnerId);
  expect(await mail(runnerId)).toBe(false);
  await tryMailAgain({ runnerId, now });
  expect(await mail(runnerId)).toBe(true);
});
