import { expect, test } from "vitest";
import { localDateOf } from "@/domain/time-zone/zone";
import { addWeeks, weekOf } from "@/domain/week/week";
import { handOutDigests, planDigests } from "@/server/digest/due-digests";
import { makeDigests } from "@/server/digest/make-digests";
import { connection, db } from "@/server/platform/db";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { sendMail as mailSender } from "@/server/platform/mail/send-mail";
import { startCountingMailServer } from "@/tests/setup/counting-mail-server";
import { digestSettings } from "@/tests/setup/digest-world";

/** 2000 runners and 53 weeks in the long form; a few of each keep the daily run short. */
const runners = Number(process.env.DIGEST_RUNNERS ?? 24);
const weeks = Number(process.env.DIGEST_WEEKS ?? 2);
const tickMs = 15 * 60_000;
const start = Date.parse("2026-03-23T00:00:00Z");
const zones = Intl.supportedValuesOf("timeZone");

type Arrival = { key: string; zone: string; at: number };

/** The first quarter of an hour at which somebody is due: the ticks between find nobody. */
async function nextTick(): Promise<number> {
  const { _min: first } = await db.runner.aggregate({ _min: { digestDueAt: true } });
  return Math.ceil((first.digestDueAt?.getTime() ?? Number.POSITIVE_INFINITY) / tickMs) * tickMs;
}

/** Local wall-clock of an instant, apart from the code under test. */
function wall(at: number, zone: string): { weekday: string; minutes: number } {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return { weekday: part("weekday"), minutes: Number(part("hour")) * 60 + Number(part("minute")) };
}

/** The runners whom this minute's hand-out has put into the queue; taken out as a worker does. */
async function takeJobs(): Promise<string[][]> {
  const { rows } = await connection().pool.query<{ data: { runnerIds: string[] } }>(
    "DELETE FROM pgboss.job WHERE name = 'digest.make' RETURNING data",
  );
  return rows.map(({ data }) => data.runnerIds);
}

test("a year of Mondays: each runner gets one digest a week, never before seven and never a quarter of an hour late", async () => {
  await openQueue();
  await connection().pool.query("TRUNCATE runner, club, partnership, mail_message CASCADE");
  await connection().pool.query(
    "DELETE FROM pgboss.job WHERE name IN ('digest.make', 'mail.send')",
  );
  const sink = await startCountingMailServer();
  const send = mailSender({ smtpUrl: sink.url, mailFrom: "Runpact <coach@runpact.example>" });
  await connection().pool.query(
    `INSERT INTO runner (id, email, name, email_verified_at, welcomed_at, created_at, zone)
     SELECT id, id || '@year.example', 'Year', $2, $2, $2, zone
     FROM (SELECT gen_random_uuid() AS id, $3::text[] AS zones, n FROM generate_series(1, $1) AS n) AS made,
       LATERAL (SELECT zones[1 + (n - 1) % array_length(zones, 1)] AS zone) AS placed`,
    [runners, new Date(start), zones],
  );
  const rows = await db.runner.findMany({ select: { id: true, zone: true } });
  const zoneOf = new Map(rows.map(({ id, zone }) => [`${id}@year.example`, zone]));
  const arrivals: Arrival[] = [];
  while ((await planDigests(start)) > 0);
  const end = start + weeks * 7 * 86_400_000;
  let arrived = 0;
  for (let now = await nextTick(); now < end; now = await nextTick()) {
    if ((await handOutDigests(now)) === 0) continue;
    for (const runnerIds of await takeJobs()) await makeDigests(runnerIds, now, digestSettings);
    const queued = await db.mailMessage.findMany({
      where: { kind: "digest", state: "queued" },
      select: { id: true, recipient: true, key: true },
    });
    const attempt = { id: "year", now, isLast: false, signal: new AbortController().signal };
    await Promise.all(queued.map(({ id }) => send({ messageId: id }, attempt)));
    for (const { recipient, key } of queued) {
      arrivals.push({ key, zone: zoneOf.get(recipient) ?? "", at: now });
    }
    arrived += queued.length;
    if (arrived > 20_000) {
      await connection().pool.query("DELETE FROM pgboss.job WHERE name = 'mail.send'");
      arrived = 0;
    }
  }
  await sink.close();
  const received = [...sink.arrived.values()].reduce((sum, count) => sum + count, 0);
  const counts = Map.groupBy(arrivals, ({ key }) => key.split(":")[1] ?? "");
  const wrong = arrivals.filter(({ zone, at }) => {
    const { weekday, minutes } = wall(at, zone);
    return weekday !== "Mon" || minutes < 420 || minutes >= 435;
  });
  const perRunner = rows.map(({ id, zone }) => {
    const first = weekOf(localDateOf(start, zone));
    const due = Array.from({ length: weeks + 2 }, (_, at) => addWeeks(first, at - 1)).filter(
      (monday) => {
        const seven = sevenOn(monday, zone);
        return seven > start && seven < end - tickMs + 1;
      },
    ).length;
    return {
      due,
      made: counts.get(id)?.length ?? 0,
      got: sink.arrived.get(`${id}@year.example`) ?? 0,
    };
  });
  console.info(
    `${runners} runners in ${new Set(zoneOf.values()).size} zones, ${weeks} weeks: ${received} mails, ` +
      `${Math.min(...perRunner.map(({ made }) => made))} to ${Math.max(...perRunner.map(({ made }) => made))} each, ` +
      `${wrong.length} outside 07:00 to 07:15`,
  );
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(new Set(arrivals.map(({ key }) => key)).size).toBe(arrivals.length);
  expect(received).toBe(arrivals.length);
  expect(perRunner.filter(({ due, made, got }) => due !== made || due !== got)).toEqual([]);
}, 3_600_000);

/** Seven on a Monday by a zone's clocks, found without the code under test: the offset at that hour, twice refined. */
function sevenOn(monday: string, zone: string): number {
  const wanted = Date.parse(`${monday}T07:00:00Z`);
  let at = wanted;
  for (let step = 0; step < 2; step += 1) {
    const shown = new Date(at).toLocaleString("sv-SE", { timeZone: zone });
    at += wanted - Date.parse(`${shown.replace(" ", "T")}Z`);
  }
  return at;
}
