import { SMTPServer } from "smtp-server";
import { instantOf } from "@/domain/time-zone/zone";
import { currentWeek } from "@/domain/week/current-week";
import { makeDigests } from "@/server/digest/make-digests";
import { connection, db, disconnect } from "@/server/platform/db";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { sendMail } from "@/server/platform/mail/send-mail";
import { fillQuietReaders, fillReaders } from "./setup/fill-readers";
import { type Finding, finish, shown } from "./setup/report";
import { inTurns, median, ratioOf } from "./setup/rounds";
import { withScratchDatabase } from "./setup/scratch-database";

const quick = process.argv.includes("--quick");
const sizes = quick ? [240, 960] : [1_000, 10_000];
const setSize = 1_000;
const oneByOne = quick ? 24 : 100;
const rounds = quick ? 2 : 5;
const sideBySide = 3;
const now = Date.now();
const monday = currentWeek(now, "UTC");
const due = new Date(Math.min(now - 60_000, instantOf(monday, 420, "UTC")));
const settings = {
  appUrl: "https://runpact.example",
  secret: "a secret of at least thirty-two characters",
};

const arrived = new Map<string, number>();
const sink = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS", "AUTH"],
  logger: false,
  onData(stream, session, done) {
    stream.resume();
    stream.on("end", () => {
      const to = session.envelope.rcptTo[0]?.address ?? "";
      arrived.set(to, (arrived.get(to) ?? 0) + 1);
      done();
    });
  },
});

async function inSets(ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += setSize) {
    await makeDigests(ids.slice(from, from + setSize), now, settings);
  }
}

async function forget(ids: readonly string[]): Promise<void> {
  const { pool } = connection();
  await pool.query("TRUNCATE digest, mail_message");
  await pool.query("DELETE FROM pgboss.job");
  await pool.query("UPDATE runner SET digest_due_at = $2 WHERE id = ANY($1::uuid[])", [ids, due]);
  arrived.clear();
}

/** Sends all that is queued as the worker does, `sideBySide` at a time; answers in seconds. */
async function sendAll(): Promise<number> {
  const address = sink.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const send = sendMail({
    smtpUrl: `smtp://127.0.0.1:${port}`,
    mailFrom: "Coach <c@runpact.example>",
  });
  const waiting = await db.mailMessage.findMany({
    where: { state: "queued" },
    select: { id: true },
  });
  const signal = new AbortController().signal;
  const before = performance.now();
  await Promise.all(
    Array.from({ length: sideBySide }, async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        await send({ messageId: next.id }, { id: next.id, now, isLast: false, signal });
      }
    }),
  );
  return (performance.now() - before) / 1000;
}

/** How many digests go from due to the sink in a minute: written, saved, queued and sent. */
async function aMinute(ids: readonly string[]): Promise<number> {
  await forget(ids);
  const before = performance.now();
  await inSets(ids);
  const written = performance.now() - before;
  const sent = await sendAll();
  if (arrived.size !== ids.length) throw new Error(`${arrived.size} of ${ids.length} arrived`);
  return (ids.length * 60) / (written / 1000 + sent);
}

await withScratchDatabase(async () => {
  const { pool } = connection();
  await openQueue();
  await new Promise<void>((resolve) => sink.listen(0, "127.0.0.1", resolve));
  const findings: Finding[] = [];
  const raw: unknown[] = [];
  const costs: number[] = [];
  for (const size of sizes) {
    await pool.query("TRUNCATE runner, partnership CASCADE");
    const ids = await fillReaders(pool, size, { due, monday });
    const label = `${size} runners`;
    const few = ids.slice(0, oneByOne);
    const [whole, single] = await inTurns(
      [
        { name: "in sets", before: () => forget(ids), work: () => inSets(ids) },
        {
          name: "one by one",
          before: () => forget(ids),
          work: async () => {
            for (const id of few) await makeDigests([id], now, settings);
          },
        },
      ],
      { rounds, operations: 1 },
    );
    if (!whole || !single) throw new Error("A contender is missing");
    const each = whole.wallMicros.map((micros) => micros / size);
    const eachAlone = single.wallMicros.map((micros) => micros / few.length);
    const ratio = ratioOf(eachAlone, each);
    costs.push(median(each));
    const quiet = await fillQuietReaders(pool, size, due);
    const told = await aMinute(ids);
    const short = await aMinute(quiet);
    await forget(ids);
    await Promise.all([inSets(ids), inSets(ids)]);
    const seconds = await sendAll();
    const times = [...arrived.values()];
    const missing = ids.filter((id) => !arrived.has(`${id}@digest.example`)).length;
    const twice = times.filter((count) => count > 1).length;
    const megabytes = Math.max(whole.peakMegabytes, process.memoryUsage().rss / 1e6);
    findings.push(
      {
        what: "digests written and queued a second",
        size: label,
        figure: `${Math.round(1e6 / median(each))}`,
        target: "informs",
        met: null,
      },
      {
        what: "speed against one runner at a time",
        size: label,
        figure: shown(ratio),
        target: "at least 5x",
        met: ratio.median >= 5,
      },
      {
        what: "missing or twice at the sink, two makers",
        size: label,
        figure: `${missing} missing, ${twice} twice`,
        target: "none",
        met: missing === 0 && twice === 0,
      },
      {
        what: "digests a minute to the sink, with the coach's text",
        size: label,
        figure: `${Math.round(told)}`,
        target: "informs",
        met: null,
      },
      {
        what: "digests a minute to the sink, two lines without it",
        size: label,
        figure: `${Math.round(short)}`,
        target: "informs",
        met: null,
      },
      {
        what: "mails a second to the sink",
        size: label,
        figure: `${Math.round(size / seconds)}`,
        target: "informs",
        met: null,
      },
      {
        what: "peak memory with the sink",
        size: label,
        figure: `${megabytes.toFixed(0)} MB`,
        target: "informs",
        met: null,
      },
    );
    raw.push({ size, whole, single, seconds });
  }
  const growth = (costs.at(-1) ?? 0) / (costs[0] ?? 1);
  findings.push({
    what: "growth of the cost of one digest",
    size: "",
    figure: `${growth.toFixed(2)}x`,
    target: "at most 1.3x",
    met: growth <= 1.3,
  });
  finish({
    name: "digests",
    title: "B12: weekly digests",
    notShown:
      "10^5 runners; kills, which tests/server/digest/kill-worker.test.ts does; a mail server over a network.",
    findings,
    raw,
  });
  await new Promise<void>((resolve) => void sink.close(() => resolve()));
  await disconnect();
});
