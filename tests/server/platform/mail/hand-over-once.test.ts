import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/server/platform/db";
import { queueMail, queueMails } from "@/server/platform/mail/queue-mail";
import { sendMail as mailSender } from "@/server/platform/mail/send-mail";
import { newId } from "@/server/platform/new-id";

const taken: string[] = [];
let atEnd: (body: string) => Promise<"take" | "later" | "hang up"> = async () => "take";
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS", "AUTH"],
  logger: false,
  closeTimeout: 50,
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", async () => {
      const body = Buffer.concat(chunks).toString();
      const answer = await atEnd(body);
      if (answer === "later") {
        return done(Object.assign(new Error("later"), { responseCode: 451 }));
      }
      taken.push(body);
      if (answer === "hang up") return sockets.get(session.id)?.();
      done();
    });
  },
  onConnect(session, done) {
    sockets.set(session.id, () => {
      for (const connection of server.connections) {
        if (connection.session.id === session.id) connection.close();
      }
    });
    done();
  },
});
const sockets = new Map<string, () => void>();
const attempt = { id: newId(), now: 1, isLast: false, signal: new AbortController().signal };
let send: ReturnType<typeof mailSender>;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  send = mailSender({ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: "Coach <c@runpact.example>" });
});
beforeEach(() => {
  taken.length = 0;
  atEnd = async () => "take";
});
afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));

const words = { to: "mira@example.org", kind: "test", subject: "s", html: "<p>h</p>", text: "t" };

async function queued(more: { once?: true; unsubscribeUrl?: string } = { once: true }) {
  const key = newId();
  await db.$transaction((tx) => queueMail(tx, { ...words, key, ...more }, 1));
  return db.mailMessage.findUniqueOrThrow({ where: { key } });
}

const stored = (id: string) => db.mailMessage.findUniqueOrThrow({ where: { id } });

test("it is noted as handed over before the mail server has all of it", async () => {
  const { id: messageId } = await queued();
  let before: Date | null = null;
  atEnd = async () => {
    before = (await stored(messageId)).handedAt;
    return "take";
  };
  await send({ messageId }, attempt);
  expect(before).toBeInstanceOf(Date);
  expect(await stored(messageId)).toMatchObject({ state: "sent", handedAt: null, html: "" });
  expect(taken).toHaveLength(1);
});

test("a worker that finds a mail handed over does not send it again", async () => {
  const { id: messageId } = await queued();
  await db.mailMessage.update({ where: { id: messageId }, data: { handedAt: new Date() } });
  await send({ messageId }, attempt);
  expect(taken).toEqual([]);
  expect((await stored(messageId)).state).toBe("sent");
});

test("two workers on one mail send it once, also when the first was only asleep", async () => {
  const { id: messageId } = await queued();
  const results = await Promise.allSettled([
    send({ messageId }, attempt),
    send({ messageId }, attempt),
  ]);
  expect(taken).toHaveLength(1);
  expect(results.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(0);
  await send({ messageId }, attempt);
  expect(taken).toHaveLength(1);
});

test("who comes second leaves the mark of the first, so that a third does not send while the first still does", async () => {
  const { id: messageId } = await queued();
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  atEnd = () => gate.then(() => "take" as const);
  const both = [send({ messageId }, attempt), send({ messageId }, attempt)];
  await expect(Promise.race(both)).rejects.toThrow();
  expect((await stored(messageId)).handedAt).toBeInstanceOf(Date);
  await send({ messageId }, attempt);
  open();
  await Promise.allSettled(both);
  expect(taken).toHaveLength(1);
});

test("a mail server that says later gets the mail again, once", async () => {
  const { id: messageId } = await queued();
  atEnd = async () => "later";
  await expect(send({ messageId }, attempt)).rejects.toThrow("later");
  expect(await stored(messageId)).toMatchObject({ state: "queued", handedAt: null });
  atEnd = async () => "take";
  await send({ messageId }, attempt);
  expect(taken).toHaveLength(1);
});

test("a mail server that takes the mail and falls silent does not get it twice", async () => {
  const { id: messageId } = await queued();
  atEnd = async () => "hang up";
  await send({ messageId }, attempt);
  await send({ messageId }, attempt);
  expect(taken).toHaveLength(1);
});

test("a mail of the other kind is sent again after such a silence, since it must arrive", async () => {
  const { id: messageId } = await queued({});
  atEnd = async () => "hang up";
  await expect(send({ messageId }, attempt)).rejects.toThrow();
  atEnd = async () => "take";
  await send({ messageId }, attempt);
  expect(taken).toHaveLength(2);
});

test("both headers of one-click unsubscribing stand in the mail", async () => {
  const { id } = await queued({
    once: true,
    unsubscribeUrl: "https://runpact.example/unsubscribe?t=x",
  });
  await send({ messageId: id }, attempt);
  expect(taken[0]).toContain("List-Unsubscribe: <https://runpact.example/unsubscribe?t=x>");
  expect(taken[0]).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
});

test("many mails at once: each key once, an address that is none keeps no other back", async () => {
  const [key, other] = [newId(), newId()];
  const mails = [
    { ...words, key },
    { ...words, key: other },
    { ...words, key: newId(), to: "no address" },
  ];
  expect(await db.$transaction((tx) => queueMails(tx, mails, 1))).toBe(2);
  expect(await db.$transaction((tx) => queueMails(tx, mails, 1))).toBe(0);
  const rows = await db.mailMessage.findMany({ where: { key: { in: [key, other] } } });
  const jobs = await db.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM pgboss.job WHERE name = 'mail.send' AND data->>'messageId' = ANY(${rows.map(({ id }) => id)})`;
  expect(Number(jobs[0]?.count)).toBe(2);
});
