import pg from "pg";
import { currentWeek } from "@/domain/week/current-week";
import { lastSettledWeeks } from "@/domain/week/settlement";
import { cursorInput } from "@/server/clubs/board-slice";
import { buildBoards } from "@/server/clubs/build-boards";
import { clubLeaderboard } from "@/server/clubs/club-leaderboard";
import { mostComputed } from "@/server/clubs/read-board";
import { connection, disconnect } from "@/server/platform/db";
import { countRank, exactRanks, windowBoard } from "./setup/board-peers";
import { makeBoardClub } from "./setup/make-board-club";
import { type Finding, finish, noteIn, shown } from "./setup/report";
import { inTurns, median, ratioOf, repeat } from "./setup/rounds";
import { withScratchDatabase } from "./setup/scratch-database";

const quick = process.argv.includes("--quick");
const full = process.argv.includes("--full");
const small = [50, 500];
const large = quick ? [1_000, 10_000] : [1_000, 10_000, 100_000, ...(full ? [1_000_000] : [])];
const rounds = 7;
const readings = 20;
const now = Date.now();
const weeks = lastSettledWeeks(now, 4);

type Club = { clubId: string; reader: string };
type Board = Awaited<ReturnType<typeof clubLeaderboard>>;

const read = ({ clubId, reader }: Club, after: string | null = null): Promise<Board> =>
  clubLeaderboard(
    { clubId, window: "last-four", after: after === null ? null : cursorInput.parse(after) },
    { runnerId: reader, now },
  );

/** Reads the board page by page and compares every rank with exact arithmetic over all weeks. */
async function checkEveryRank(client: pg.Client, club: Club): Promise<number> {
  const exact = await client.query<{ runner_id: string; rank: number }>(exactRanks, [
    club.clubId,
    weeks,
  ]);
  const expected = new Map(exact.rows.map(({ runner_id, rank }) => [runner_id, rank]));
  let seen = 0;
  let after: string | null = null;
  for (;;) {
    const board: Board = await read(club, after);
    for (const { runnerId, rank } of board.ranked) {
      if (expected.get(runnerId) !== rank) {
        throw new Error(`Rank ${rank} of ${runnerId} should be ${expected.get(runnerId)}`);
      }
    }
    if (board.mine?.rank !== expected.get(club.reader)) throw new Error("My own rank is wrong");
    seen += board.ranked.length;
    if (!board.next) break;
    after = board.next;
  }
  if (seen !== expected.size) throw new Error(`${seen} rows where ${expected.size} are ranked`);
  return seen;
}

async function store({ clubId }: Club): Promise<number> {
  const { pool } = connection();
  await pool.query("INSERT INTO club_board (club_id) VALUES ($1)", [clubId]);
  const began = performance.now();
  for (;;) {
    await buildBoards(now);
    const { rows } = await pool.query(
      "SELECT bool_and(ready) AS ready FROM club_window WHERE club_id = $1",
      [clubId],
    );
    if (rows[0]?.ready) break;
  }
  await pool.query("VACUUM ANALYZE club_standing, club_standing_count, club_window, club_change");
  return (performance.now() - began) / 1000;
}

await withScratchDatabase(async (url) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("SET statement_timeout = 0");
  const findings: Finding[] = [];
  const raw: unknown[] = [];
  const times: number[] = [];
  const note = noteIn(findings);
  for (const size of [...small, ...large]) {
    const club = await makeBoardClub(client, connection().pool, size, currentWeek(now, "UTC"));
    const label = `${size.toLocaleString("en")} members`;
    const isStored = size > mostComputed;
    if (isStored) note("storing two windows", label, `${(await store(club)).toFixed(1)} s`);
    const checked = await checkEveryRank(client, club);
    note("ranks checked, none wrong", label, checked.toLocaleString("en"));
    const peers = Math.max(1, Math.round(20_000 / size));
    const oneChange = async () => {
      await client.query(
        "UPDATE runner_week SET days_mask = days_mask # 64 WHERE runner_id = $1 AND week_start = $2::date",
        [club.reader, weeks[3]],
      );
      await read(club);
    };
    const contenders = [
      { name: "club board", work: repeat(readings, () => read(club)), count: readings },
      {
        name: "window function",
        work: repeat(peers, () =>
          client.query({ name: "window", text: windowBoard, values: [club.clubId, weeks] }),
        ),
        count: peers,
      },
      {
        name: "count for my rank",
        work: repeat(peers, () =>
          client.query({
            name: "count",
            text: countRank,
            values: [club.clubId, weeks, club.reader],
          }),
        ),
        count: peers,
      },
      { name: "board after a change", work: repeat(readings, oneChange), count: readings },
    ];
    const measured = await inTurns(contenders, { rounds, operations: 1 });
    const micros = measured.map((one, index) =>
      one.wallMicros.map((sum) => sum / (contenders[index]?.count ?? 1)),
    );
    const [ours = [], window = [], count = [], changed = []] = micros;
    const ms = (figures: number[]) => `${(median(figures) / 1000).toFixed(2)} ms`;
    note("board and my rank", label, ms(ours));
    note(
      "client CPU a board",
      label,
      `${(median(measured[0]?.cpuMicros ?? []) / readings).toFixed(0)} µs`,
    );
    note("board and my rank, right after a change", label, ms(changed));
    const ratio = ratioOf(window, ours);
    const target = size === 1_000_000 ? 500 : null;
    note(
      "speed against a window function",
      label,
      shown(ratio),
      target === null ? "informs" : `at least ${target}x`,
      target === null ? null : ratio.median >= target,
    );
    note("speed against counting for my rank alone", label, shown(ratioOf(count, ours)));
    if (isStored) times.push(median(ours));
    raw.push({ size, measured });
  }
  const growth = (times.at(-1) ?? 0) / (times[0] ?? 1);
  note(
    `growth from ${large[0]?.toLocaleString("en")} to ${large.at(-1)?.toLocaleString("en")} members`,
    "",
    `${growth.toFixed(2)}x`,
    "at most 1.7x",
    growth <= 1.7,
  );
  finish({
    name: "club-board",
    title: "B5: club board and ranks",
    notShown: `${full ? "" : "clubs of 10^6 people (run with --full); "}Redis; readers at the same time as many writers. The peers bring names and ranks; ours also the weeks behind each row.`,
    findings,
    raw,
  });
  await client.end();
  await disconnect();
});
