import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import { addDays } from "@/domain/time-zone/local-date";
import { localDateOf } from "@/domain/time-zone/zone";
import { openFeed } from "@/server/group-runs/feed-queries";
import { instancesIn } from "@/server/group-runs/instances-in";
import { clubCalendar } from "@/server/group-runs/queries";
import { rotateFeed } from "@/server/group-runs/rotate-feed";
import { connection, disconnect } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { pollPage } from "@/server/polls/queries";
import { factoryNow, makeClub } from "@/tests/factories";
import { makeGroupRun } from "@/tests/group-run-factories";
import { makePoll } from "@/tests/poll-factories";
import { type Finding, finish, noteIn, shown } from "./setup/report";
import { inTurns, median, ratioOf } from "./setup/rounds";
import { withScratchDatabase } from "./setup/scratch-database";

const quick = process.argv.includes("--quick");
const rounds = quick ? 3 : 5;
const series = 200;
const voters = 500;
const times = 40;
const dayMs = 86_400_000;
// That of the factories, whose polls ask about days soon after it.
const now = factoryNow;
const zone = "Europe/Berlin";
const today = localDateOf(now, zone);
const years = { from: now, to: now + 730 * dayMs };

/** A club whose people plan far too much: `series` runs a week without an end. */
async function makeBusyClub() {
  const { clubId, ownerId } = await makeClub({ now });
  for (let index = 0; index < series; index += 1) {
    const weekday = ((index % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
    const repeats = {
      every: "week",
      interval: 1,
      weekdays: [weekday],
      end: { kind: "never" },
    } as const;
    const date = addDays(today, 1);
    await makeGroupRun(clubId, ownerId, { date, zone, repeats, title: `Run ${index}` }, now);
  }
  return { clubId, ownerId };
}

/** The same two years by the library alone. */
function expandBare(): number {
  let count = 0;
  for (let index = 0; index < series; index += 1) {
    const rule = new RRuleTemporal({
      rruleString: `FREQ=WEEKLY;BYDAY=${["MO", "TU", "WE", "TH", "FR", "SA", "SU"][index % 7]}`,
      dtstart: Temporal.PlainDate.from(addDays(today, 1)).toZonedDateTime({
        timeZone: zone,
        plainTime: "18:30",
      }),
      temporal: Temporal,
    });
    count += rule.between(new Date(years.from), new Date(years.to), true).length;
  }
  return count;
}

/** A poll that everybody has answered in full. */
async function makeFullPoll(clubId: string, ownerId: string) {
  const poll = await makePoll(clubId, ownerId, {}, { days: times, now });
  const people = Array.from({ length: voters }, () => newId());
  const { pool } = connection();
  await pool.query(
    `INSERT INTO runner (id, email, email_verified_at, name, created_at)
     SELECT id, id || '@runners.example', now(), 'Runner ' || n, now()
     FROM unnest($1::uuid[]) WITH ORDINALITY AS a(id, n)`,
    [people],
  );
  await pool.query(
    `INSERT INTO membership (club_id, runner_id, role, joined_at)
     SELECT $1, id, 'member', now() FROM unnest($2::uuid[]) AS id`,
    [clubId, people],
  );
  await pool.query(
    `INSERT INTO poll_voter (owner_id, poll_id, id, runner_id, answered_at)
     SELECT $1, $2, gen_random_uuid(), id, now() FROM unnest($3::uuid[]) AS id`,
    [clubId, poll.pollId, people],
  );
  await pool.query(
    `INSERT INTO poll_answer (owner_id, poll_id, voter_id, option_id, says)
     SELECT v.owner_id, v.poll_id, v.id, o.id,
       (ARRAY['yes', 'if_need_be', 'no']::poll_says[])[1 + (hashtext(v.id::text || o.id) & 1023) % 3]
     FROM poll_voter v JOIN poll_option o USING (owner_id, poll_id) WHERE v.poll_id = $1`,
    [poll.pollId],
  );
  await pool.query("ANALYZE");
  return poll;
}

await withScratchDatabase(async () => {
  const findings: Finding[] = [];
  const note = noteIn(findings);
  const { clubId, ownerId } = await makeBusyClub();
  const poll = await makeFullPoll(clubId, ownerId);
  const { path } = await rotateFeed({ clubId, withPlace: true }, { runnerId: ownerId, now });
  const file = path.replace("/feeds/", "");
  const at = { now, appUrl: "https://runpact.example", secret: "for benchmarks alone" };
  const reader = { runnerId: ownerId, now };
  const expected = expandBare();
  const found = await instancesIn({ clubId }, ownerId, years);
  if (found.length !== expected) throw new Error(`${found.length} instances, not ${expected}`);
  const etag = (await openFeed(file, at))?.etag ?? "";
  const page = await pollPage(poll, reader);
  const said = page.options.reduce(
    (sum, { tally }) => sum + tally.yes + tally.ifNeedBe + tally.no,
    0,
  );
  if (said !== voters * times) throw new Error(`${said} answers, not ${voters * times}`);
  const month = today.slice(0, 7);
  const contenders = [
    { name: "two years", work: async () => void (await instancesIn({ clubId }, ownerId, years)) },
    { name: "library alone", work: () => void expandBare() },
    { name: "a month", work: async () => void (await clubCalendar({ clubId, month }, reader)) },
    { name: "feed", work: async () => void (await openFeed(file, at)) },
    { name: "feed, 304", work: async () => void (await openFeed(file, at, (tag) => tag === etag)) },
    { name: "poll", work: async () => void (await pollPage(poll, reader)) },
  ];
  const measured = await inTurns(contenders, { rounds, operations: 1 });
  const wall = measured.map(({ wallMicros }) => wallMicros);
  const [all = [], bare = [], monthly = [], feed = [], unchanged = [], asked = []] = wall;
  const ms = (figures: number[]) => `${(median(figures) / 1000).toFixed(1)} ms`;
  const size = `${series} series`;
  note("instances in two years, none missing", size, found.length.toLocaleString("en"));
  note("two years expanded from the database", size, ms(all));
  const overBare = ratioOf(all, bare);
  note("against rrule-temporal alone", size, shown(overBare), "at most 3x", overBare.median <= 3);
  note("a month of the club's calendar", size, ms(monthly));
  note("a feed of a year, whole", size, ms(feed));
  note("the same feed, answered 304", size, ms(unchanged));
  const saved = ratioOf(feed, unchanged);
  note("what a 304 saves", size, shown(saved), "at least 10x", saved.median >= 10);
  note("a poll with all its answers", `${times} options, ${voters} runners`, ms(asked));
  finish({
    name: "group-runs",
    title: "Group runs: calendar, feed, poll",
    notShown: "the drawing of the pages, a network, many readers at once.",
    findings,
    raw: measured,
  });
  await disconnect();
});
