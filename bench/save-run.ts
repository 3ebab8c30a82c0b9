import { connection, disconnect } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { type NewRun, saveRun } from "@/server/runs/save-run";
import { fillRuns, makeRunners } from "./setup/fill-runs";
import { type Finding, finish, shown } from "./setup/report";
import { inTurns, median, ratioOf } from "./setup/rounds";
import { withScratchDatabase } from "./setup/scratch-database";

const quick = process.argv.includes("--quick");
const sizes = quick ? [10_000, 100_000] : [100_000, 1_000_000];
const writers = 8;
const operations = quick ? 400 : 1600;
const rounds = 5;

const now = Date.now();
let runners: string[] = [];
let clubRunners: string[] = [];

function nextRun(among: readonly string[] = runners): NewRun {
  const day = Math.floor(Math.random() * 7);
  const date = new Date(Date.UTC(2026, 10, 16 + day)).toISOString().slice(0, 10);
  return {
    runnerId: among[Math.floor(Math.random() * among.length)] ?? "",
    id: newId(),
    source: "imported",
    sport: "run",
    startedAt: Date.UTC(2026, 10, 16 + day, 6),
    zone: "Europe/Berlin",
    localDate: date as NewRun["localDate"],
    weekStart: "2026-11-16" as NewRun["weekStart"],
    elapsedSeconds: 2500,
    movingSeconds: 2400,
    distanceMetres: 7100,
    ascentMetres: 40,
    averageHeartRate: 148,
    maximumHeartRate: 171,
    indoor: false,
    implausible: false,
    title: "",
    note: "",
    visibility: "private",
    summary: { splits: [330, 331, 335] },
    countsFrom: now,
    track: null,
    file: null,
  };
}

const columns =
  "runner_id, id, source, started_at, zone, local_date, week_start, elapsed_seconds, moving_seconds, distance_metres, summary, counts_from, created_at";

async function bareInsert(run: NewRun): Promise<void> {
  await connection().pool.query({
    name: "bare-insert",
    text: `INSERT INTO bare_run (${columns}) VALUES ($1, $2, 'imported', $3, $4, $5::date, $6::date, $7, $8, $9, $10, $11, $12)`,
    values: [
      run.runnerId,
      run.id,
      new Date(run.startedAt),
      run.zone,
      run.localDate,
      run.weekStart,
      run.elapsedSeconds,
      run.movingSeconds,
      run.distanceMetres,
      JSON.stringify(run.summary),
      new Date(now),
      new Date(now),
    ],
  });
}

/** The same effect by the ORM's interactive transaction: insert, read the week, write the week. */
async function throughPrisma(run: NewRun): Promise<void> {
  await connection().prisma.$transaction(async (tx) => {
    const { track: _track, file: _file, summary: _summary, ...row } = run;
    await tx.run.create({
      data: {
        ...row,
        startedAt: new Date(run.startedAt),
        localDate: new Date(run.localDate),
        weekStart: new Date(run.weekStart),
        countsFrom: new Date(now),
        createdAt: new Date(now),
      },
    });
    const key = { runnerId: run.runnerId, weekStart: new Date(run.weekStart) };
    await tx.runnerWeek.upsert({
      where: { runnerId_weekStart: key },
      create: { ...key, runs: 1, movingSeconds: run.movingSeconds },
      update: { runs: { increment: 1 }, movingSeconds: { increment: run.movingSeconds } },
    });
  });
}

/** Runners with a commitment in three clubs each, all three with a stored board that each save must tell. */
async function makeClubRunners(count: number): Promise<string[]> {
  const { pool } = connection();
  const ids = await makeRunners(pool, count);
  for (let club = 0; club < 3; club += 1) {
    const clubId = newId();
    await pool.query("INSERT INTO club (id, name, created_at) VALUES ($1, 'Bench', now())", [
      clubId,
    ]);
    await pool.query("INSERT INTO club_board (club_id) VALUES ($1)", [clubId]);
    await pool.query(
      "INSERT INTO membership (club_id, runner_id, joined_at) SELECT $1, id, now() FROM unnest($2::uuid[]) AS id",
      [clubId, ids],
    );
  }
  await pool.query(
    `WITH made AS (
       INSERT INTO commitment (runner_id, id, starts_on, ends_on, created_at)
       SELECT id, id, '2026-11-16', '2026-11-23', now() FROM unnest($1::uuid[]) AS id
     )
     INSERT INTO runner_week (runner_id, week_start, commitment_id, committed_days, points_factor, audience)
     SELECT id, '2026-11-16', id, 7, 1, 'clubs' FROM unnest($1::uuid[]) AS id`,
    [ids],
  );
  await pool.query("ANALYZE membership, club_board, runner_week");
  return ids;
}

/** Begins a round with weeks without runs and nothing noted, so that each save moves a board. */
async function emptyWeeks(): Promise<void> {
  const { pool } = connection();
  await pool.query("ALTER TABLE runner_week DISABLE TRIGGER USER");
  await pool.query(
    "UPDATE runner_week SET days_mask = 0 WHERE week_start = '2026-11-16' AND runner_id = ANY($1::uuid[])",
    [clubRunners],
  );
  await pool.query("ALTER TABLE runner_week ENABLE TRIGGER USER");
  await pool.query("TRUNCATE club_change");
}

function byWriters(write: (run: NewRun) => Promise<unknown>, among = () => runners) {
  return async () => {
    let left = operations;
    const writer = async () => {
      while (left > 0) {
        left -= 1;
        await write(nextRun(among()));
      }
    };
    await Promise.all(Array.from({ length: writers }, writer));
  };
}

await withScratchDatabase(async () => {
  const { pool } = connection();
  await pool.query("CREATE UNLOGGED TABLE IF NOT EXISTS nothing (id int)");
  await pool.query("CREATE TABLE bare_run (LIKE run INCLUDING DEFAULTS INCLUDING CONSTRAINTS)");
  await pool.query("ALTER TABLE bare_run ADD PRIMARY KEY (runner_id, id)");
  runners = await makeRunners(pool, 1000);
  clubRunners = await makeClubRunners(4 * operations);
  const findings: Finding[] = [];
  const raw: unknown[] = [];
  const walls: number[] = [];
  for (const size of sizes) {
    await fillRuns(pool, size);
    const before = await counts();
    const [subject, inClubs, bare, orm] = await inTurns(
      [
        { name: "save-run", work: byWriters((run) => saveRun(run, now)) },
        {
          name: "save-run in three clubs",
          before: emptyWeeks,
          work: byWriters(
            (run) => saveRun(run, now),
            () => clubRunners,
          ),
        },
        { name: "bare insert", work: byWriters(bareInsert) },
        { name: "prisma transaction", work: byWriters(throughPrisma) },
      ],
      { rounds, operations },
    );
    if (!subject || !inClubs || !bare || !orm) throw new Error("A contender is missing");
    const after = await counts();
    const expected = 3 * (rounds + 1) * operations;
    if (after.runs - before.runs !== expected || after.counted - before.counted !== expected) {
      throw new Error(
        `Runs ${after.runs - before.runs}, counted ${after.counted - before.counted}, expected ${expected}`,
      );
    }
    const speed = ratioOf(bare.wallMicros, subject.wallMicros);
    const label = `${size.toLocaleString("en")} runs`;
    findings.push({
      what: "speed against a bare one-row insert",
      size: label,
      figure: shown(speed),
      target: "at least 0.5x",
      met: speed.median >= 0.5,
    });
    const clubSpeed = ratioOf(bare.wallMicros, inClubs.wallMicros);
    findings.push({
      what: "the same by runners in three clubs with stored boards",
      size: label,
      figure: shown(clubSpeed),
      target: "at least 0.5x",
      met: clubSpeed.median >= 0.5,
    });
    const overOrm = ratioOf(orm.wallMicros, subject.wallMicros);
    findings.push({
      what: "speed against the ORM's transaction",
      size: label,
      figure: shown(overOrm),
      target: "informs",
      met: null,
    });
    findings.push({
      what: "client CPU a save",
      size: label,
      figure: `${median(subject.cpuMicros).toFixed(0)} µs`,
      target: "informs",
      met: null,
    });
    walls.push(median(subject.wallMicros) / median(bare.wallMicros));
    raw.push({ size, subject, inClubs, bare, orm });
  }
  const growth = (walls.at(-1) ?? 0) / (walls[0] ?? 1);
  findings.push({
    what: "growth over 10 times the runs, beside the bare insert's",
    size: "",
    figure: `${growth.toFixed(2)}x`,
    target: "at most 1.3x",
    met: growth <= 1.3,
  });
  finish({
    name: "save-run",
    title: "B4: saving a run with its week",
    notShown:
      "10^7 runs, a disk that must sync each commit (the scratch server does not), tracks and files.",
    findings,
    raw,
  });
  await disconnect();
});

async function counts() {
  const { rows } = await connection().pool.query<{ runs: string; counted: string }>(
    "SELECT (SELECT count(*) FROM run) AS runs, (SELECT sum(runs) FROM runner_week) AS counted",
  );
  return { runs: Number(rows[0]?.runs), counted: Number(rows[0]?.counted ?? 0) };
}
