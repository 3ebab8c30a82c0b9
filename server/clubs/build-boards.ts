import { connection } from "@/server/platform/db";
import { hotStatement } from "@/server/platform/hot-statements";
import { foldChanges, withBoardLock, writeStandingsOf } from "./fold-changes";
import { type StandingWindow, windowsToKeep } from "./standing-window";

/** Members whose standings are made in one go: a reader waits for no longer than that. */
const membersAtOnce = 2_000;
/** Members whose standings are proven anew each time a board is looked after. */
const membersChecked = 500;
const rowsAtOnce = 20_000;

/**
 * Looks after all stored boards: begins those that were asked for, builds the windows that are shown now or
 * soon, works in what changed, forgets windows that are over, and proves some standings anew. Boards are
 * right without it, only slower. Answers how many standings differed from the facts though nothing had
 * been noted; any other answer than 0 is an alarm, and they are mended.
 */
export async function buildBoards(now: number): Promise<number> {
  let wrong = 0;
  for (const clubId of await watchedClubs()) {
    await forgetOver(clubId, windowsToKeep(now));
    while ((await foldChanges(clubId)) > 0);
    for (const window of windowsToKeep(now)) {
      await begin(clubId, window);
      while (!(await isReady(clubId, window))) await writeChunk(clubId, window, membersAtOnce);
      wrong += await writeChunk(clubId, window, membersChecked);
    }
  }
  return wrong;
}

/** Makes every stored board again from the facts. */
export async function rebuildBoards(now: number): Promise<void> {
  const { pool } = connection();
  const { rows } = await pool.query<{ club_id: string }>("SELECT club_id FROM club_board");
  for (const { club_id } of rows) await forgetOver(club_id, []);
  await buildBoards(now);
}

/**
 * Clubs whose changes are all being noted. A transaction that was under way when the board was asked for
 * may have noted nothing, so standings are built only once all of those have ended.
 */
async function watchedClubs(): Promise<string[]> {
  const { pool } = connection();
  const { rows } = await pool.query<{ club_id: string }>(
    `SELECT club_id FROM club_board
     WHERE watched_from <= pg_snapshot_xmin(pg_current_snapshot())::text::bigint ORDER BY club_id`,
  );
  await pool.query(
    "UPDATE club_board SET watched_from = pg_current_xact_id()::text::bigint WHERE watched_from IS NULL",
  );
  await pool.query(
    `DELETE FROM club_change AS change
     WHERE NOT EXISTS (SELECT FROM club_board AS board WHERE board.club_id = change.club_id)`,
  );
  return rows.map(({ club_id }) => club_id);
}

async function begin(clubId: string, { span, through }: StandingWindow): Promise<void> {
  await connection().pool.query(
    `INSERT INTO club_window (club_id, span, through)
     SELECT club_id, $2, $3::date FROM club_board WHERE club_id = $1 ON CONFLICT DO NOTHING`,
    [clubId, span, through],
  );
}

async function isReady(clubId: string, { span, through }: StandingWindow): Promise<boolean> {
  const { rows } = await connection().pool.query<{ ready: boolean }>(
    "SELECT ready FROM club_window WHERE club_id = $1 AND span = $2 AND through = $3::date",
    [clubId, span, through],
  );
  return rows[0]?.ready ?? true;
}

const nextMembers = hotStatement<{ ids: string[] | null }>(
  "board-next-members",
  `SELECT array_agg(runner_id ORDER BY runner_id) AS ids FROM (
     SELECT m.runner_id FROM membership AS m
     WHERE m.club_id = $1::uuid AND m.runner_id > coalesce(
       (SELECT built_up_to FROM club_window
        WHERE club_id = $1::uuid AND span = $2::smallint AND through = $3::date),
       '00000000-0000-0000-0000-000000000000')
     ORDER BY m.runner_id LIMIT $4
   ) AS next`,
);

const builtUpTo = hotStatement(
  "board-built",
  `UPDATE club_window SET built_up_to = $4::uuid, ready = ready OR $4::uuid IS NULL
   WHERE club_id = $1::uuid AND span = $2::smallint AND through = $3::date`,
);

const unnoted = hotStatement<{ count: number }>(
  "board-unnoted",
  `SELECT count(*)::int AS count FROM unnest($2::uuid[]) AS runner_id
   WHERE NOT EXISTS (SELECT FROM club_change AS c WHERE c.club_id = $1::uuid AND c.runner_id = runner_id.runner_id)`,
);

/**
 * Writes the standings of the next members by id, and from the first again once all are done. Answers how
 * many changed though nothing was noted of them.
 */
async function writeChunk(clubId: string, window: StandingWindow, most: number): Promise<number> {
  const key = [clubId, window.span, window.through];
  const wrong = await withBoardLock(clubId, async (on) => {
    const ids = (await nextMembers([...key, most], on))[0]?.ids ?? [];
    const changed = await writeStandingsOf(on, clubId, window, ids);
    await builtUpTo([...key, ids.length < most ? null : ids.at(-1)], on);
    return (await unnoted([clubId, changed], on))[0]?.count ?? 0;
  });
  return wrong ?? 0;
}

const dropWindow = hotStatement(
  "board-drop-window",
  "DELETE FROM club_window WHERE club_id = $1::uuid AND span = $2::smallint AND through = $3::date",
);

async function forgetOver(clubId: string, kept: readonly StandingWindow[]): Promise<void> {
  const { pool } = connection();
  const { rows } = await pool.query<StandingWindow>(
    "SELECT span, to_char(through, 'YYYY-MM-DD') AS through FROM club_window WHERE club_id = $1",
    [clubId],
  );
  for (const { span, through } of rows) {
    if (kept.some((window) => window.span === span && window.through === through)) continue;
    const key = [clubId, span, through];
    await pool.query(
      "UPDATE club_window SET ready = false WHERE club_id = $1 AND span = $2 AND through = $3::date",
      key,
    );
    for (;;) {
      const { rowCount } = await pool.query(
        `DELETE FROM club_standing WHERE club_id = $1 AND span = $2 AND through = $3::date AND runner_id IN (
           SELECT runner_id FROM club_standing WHERE club_id = $1 AND span = $2 AND through = $3::date LIMIT $4)`,
        [...key, rowsAtOnce],
      );
      if ((rowCount ?? 0) < rowsAtOnce) break;
    }
    await withBoardLock(clubId, (on) => dropWindow(key, on));
  }
}
