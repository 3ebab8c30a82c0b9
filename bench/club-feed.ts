import pg from "pg";
import { clubFeed } from "@/server/feed/feed-queries";
import { feedPage } from "@/server/feed/feed-statements";
import { connection, disconnect } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { makeRunners } from "./setup/fill-runs";
import { type Finding, finish, noteIn, shown } from "./setup/report";
import { inTurns, median, ratioOf, repeat } from "./setup/rounds";
import { withScratchDatabase } from "./setup/scratch-database";

const quick = process.argv.includes("--quick");
const sizes = quick ? [100, 1_000] : [100, 1_000, 10_000];
const rounds = quick ? 3 : 7;
const readings = 20;
const runsEach = 40;

type Club = { clubId: string; reader: string };

/** A club of `size` people, each with forty runs that it sees, spread over a year, and a cheer on every third. */
async function makeFeedClub(client: pg.Client, pool: pg.Pool, size: number): Promise<Club> {
  const clubId = newId();
  const runners = await makeRunners(pool, size);
  const reader = runners[0] ?? "";
  await pool.query("INSERT INTO club (id, name, created_at) VALUES ($1, 'Bench', now())", [clubId]);
  await pool.query(
    `INSERT INTO membership (club_id, runner_id, joined_at)
     SELECT $1, id, now() - interval '2 years' FROM unnest($2::uuid[]) AS id`,
    [clubId, runners],
  );
  await client.query(
    `INSERT INTO run (runner_id, id, source, started_at, zone, local_date, week_start, elapsed_seconds, moving_seconds, distance_metres, visibility, counts_from, created_at)
     SELECT runner_id, gen_random_uuid(), 'imported', at, 'UTC', at::date, at::date - (extract(isodow FROM at)::int - 1),
       2500, 2400, 7000, 'clubs', at, at
     FROM (SELECT runner_id, now() - random() * interval '365 days' AS at
       FROM unnest($1::uuid[]) AS runner_id, generate_series(1, $2::int) OFFSET 0) AS day`,
    [runners, runsEach],
  );
  // Its foreign keys are looked up by plans that know how many runs there are.
  await client.query("VACUUM ANALYZE run");
  await client.query(
    `INSERT INTO club_event (club_id, kind, subject_id, runner_id, at)
     SELECT $1, 'run', id, runner_id, created_at FROM run JOIN membership USING (runner_id) WHERE club_id = $1`,
    [clubId],
  );
  await client.query(
    `INSERT INTO cheer (runner_id, run_id, cheerer_id, word, at)
     SELECT runner_id, id, $2, 'Steady', created_at FROM run JOIN membership USING (runner_id)
     WHERE club_id = $1 AND runner_id <> $2 AND random() < 0.33`,
    [clubId, reader],
  );
  return { clubId, reader };
}

/** The same page as one would write it without a stream: the newest runs of all members, with their counts. */
const onRead = `
  SELECT run.id AS "subjectId", run.created_at AS at, author.id, author.name, run.title, run.local_date,
    run.moving_seconds, run.distance_metres,
    (SELECT count(*)::int FROM cheer WHERE cheer.run_id = run.id) AS cheers,
    (SELECT word FROM cheer WHERE cheer.run_id = run.id AND cheerer_id = $2) AS "myWord",
    (SELECT count(*)::int FROM run_comment WHERE run_comment.run_id = run.id AND hidden_at IS NULL) AS comments
  FROM (
    SELECT run.* FROM membership JOIN run USING (runner_id)
    WHERE club_id = $1 AND sport = 'run' AND visibility = 'clubs'
    ORDER BY run.created_at DESC, run.id DESC LIMIT ${feedPage}) AS run
  JOIN runner AS author ON author.id = run.runner_id ORDER BY run.created_at DESC, run.id DESC`;

await withScratchDatabase(async (url) => {
  const { pool } = connection();
  // A connection without the product's time limits, for filling alone.
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const findings: Finding[] = [];
  const raw: unknown[] = [];
  const note = noteIn(findings);
  const clubs: (Club & { size: number })[] = [];
  for (const size of sizes) clubs.push({ size, ...(await makeFeedClub(client, pool, size)) });
  await client.query("VACUUM ANALYZE");
  await client.end();
  const first: number[][] = [];
  for (const { size, clubId, reader } of clubs) {
    const ours = () => clubFeed({ clubId }, reader);
    const asked = () =>
      pool.query<{ subjectId: string }>({
        name: "on-read",
        text: onRead,
        values: [clubId, reader],
      });
    const page = (await ours()).items.map(({ run }) => run?.id);
    const expected = (await asked()).rows.map(({ subjectId }) => subjectId);
    if (page.length !== feedPage || page.join() !== expected.join()) {
      throw new Error("The stream and the query show different runs");
    }
    const fewer = Math.max(1, Math.round(2_000 / size));
    const [stream, query] = await inTurns(
      [
        { name: "stream", work: repeat(readings, ours) },
        { name: "on read", work: repeat(fewer, asked) },
      ],
      { rounds, operations: 1 },
    );
    const mine = (stream?.wallMicros ?? []).map((micros) => micros / readings);
    const theirs = (query?.wallMicros ?? []).map((micros) => micros / fewer);
    first.push(mine);
    raw.push({ size, mine, theirs });
    const label = `${size.toLocaleString("en")} members`;
    note("first page, the same runs as the peer", label, `${(median(mine) / 1000).toFixed(2)} ms`);
    note("the same by a query over all members", label, `${(median(theirs) / 1000).toFixed(2)} ms`);
    const faster = ratioOf(theirs, mine);
    const isLargest = size === 10_000;
    note(
      "speed against the query",
      label,
      shown(faster),
      isLargest ? "at least 50x" : "informs",
      isLargest ? faster.median >= 50 : null,
    );
  }
  const growth = ratioOf(first.at(-1) ?? [], first[0] ?? []);
  const span = `${sizes[0]} to ${sizes.at(-1)?.toLocaleString("en")}`;
  note("growth of the first page", span, shown(growth), "at most 1.7x", growth.median <= 1.7);
  finish({
    name: "club-feed",
    title: "B6: club feed",
    notShown:
      "the drawing of the page, a network, writing the stream (one row for each run and club).",
    findings,
    raw,
  });
  await disconnect();
});
