import fc from "fast-check";
import { addWeeks, type WeekStart } from "@/domain/week/week";
import type { BoardSlice, BoardWish } from "@/server/clubs/board-slice";
import { buildBoards } from "@/server/clubs/build-boards";
import { computedBoard, type FoundStanding } from "@/server/clubs/computed-board";
import { joinStanding, standingColumns } from "@/server/clubs/standing-rule";
import type { StandingWindow } from "@/server/clubs/standing-window";
import { connection, db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { makeClub } from "@/tests/factories";

/** A Thursday noon at which the week before has just settled. */
export const boardNow = Date.parse("2026-11-26T12:00:00Z");
export const thisWeek = "2026-11-23" as WeekStart;
/** The four settled weeks and the running one. */
export const boardWeeks = [-4, -3, -2, -1, 0].map((back) => addWeeks(thisWeek, back));

/** A week as the projection keeps it; null is a week without a commitment. */
export const anyWeekRow = fc.option(
  fc.record({
    daysMask: fc.integer({ min: 0, max: 127 }),
    recoveryDays: fc.constantFrom(0, 0, 0, 1, 2),
    committedDays: fc.integer({ min: 1, max: 7 }),
    medianHalves: fc.integer({ min: 0, max: 16 }),
    paused: fc.constantFrom(false, false, false, true),
    audience: fc.constantFrom("clubs", "clubs", "clubs", "link", "partners", "only_me"),
    frozen: fc.option(
      fc.record({ keptDays: fc.integer({ min: 0, max: 7 }), paused: fc.boolean() }),
      {
        freq: 2,
      },
    ),
  }),
  { freq: 5 },
);
type NonNull<T> = T extends null ? never : T;
export type WeekRow = NonNull<typeof anyWeekRow extends fc.Arbitrary<infer T> ? T : never>;

/** A club whose members have these weeks, from the oldest week of the board on. */
export async function clubWithRows(
  members: readonly (readonly (WeekRow | null)[])[],
  factor: (row: WeekRow) => number,
): Promise<{ clubId: string; ownerId: string; memberIds: string[] }> {
  const memberIds = members.map(() => newId());
  const { pool } = connection();
  await pool.query(
    `INSERT INTO runner (id, email, name, created_at)
     SELECT id, id || '@runners.example', 'Runner ' || id, now() FROM unnest($1::uuid[]) AS id`,
    [memberIds],
  );
  const club = await makeClub();
  await pool.query(
    `INSERT INTO membership (club_id, runner_id, joined_at) SELECT $1, id, now() FROM unnest($2::uuid[]) AS id`,
    [club.clubId, memberIds],
  );
  await writeRows(
    members.map((rows, index) => ({ runnerId: memberIds[index] ?? "", rows, factor })),
  );
  return { ...club, memberIds };
}

type RunnerRows = {
  runnerId: string;
  rows: readonly (WeekRow | null)[];
  factor: (row: WeekRow) => number;
};

/** Replaces the weeks of some runners. */
export async function writeRows(runners: readonly RunnerRows[]): Promise<void> {
  const ids = runners.map(({ runnerId }) => runnerId);
  const weeks = runners.flatMap(({ runnerId, rows, factor }) =>
    rows.flatMap((row, index) =>
      row ? [{ ...row, runnerId, week: boardWeeks[index], factor: factor(row) }] : [],
    ),
  );
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`DELETE FROM runner_week WHERE runner_id = ANY(${ids}::uuid[])`;
    await tx.$executeRaw`DELETE FROM commitment WHERE runner_id = ANY(${ids}::uuid[])`;
    await tx.$executeRaw`
      INSERT INTO commitment (runner_id, id, starts_on, ends_on, created_at)
      SELECT id, id, ${boardWeeks[0]}::date, ${boardWeeks[0]}::date + 35, now() FROM unnest(${ids}::uuid[]) AS id`;
    await tx.$executeRaw`
      INSERT INTO runner_week (runner_id, week_start, commitment_id, days_mask, recovery_days, committed_days,
        paused, audience, points_factor, frozen_kept_days, frozen_paused, frozen_rules_version)
      SELECT (w->>'runnerId')::uuid, (w->>'week')::date, (w->>'runnerId')::uuid, (w->>'daysMask')::int,
        (w->>'recoveryDays')::int, (w->>'committedDays')::int, (w->>'paused')::boolean,
        (w->>'audience')::commitment_visibility, (w->>'factor')::float8, (w->'frozen'->>'keptDays')::int,
        (w->'frozen'->>'paused')::boolean, CASE WHEN w->'frozen'->>'paused' IS NOT NULL THEN 1 END
      FROM jsonb_array_elements(${JSON.stringify(weeks)}::jsonb) AS w`;
  });
}

/** Has a club's board stored, as the worker does within two of its rounds. */
export async function storeBoard(clubId: string, now = boardNow): Promise<void> {
  await db.clubBoard.createMany({ data: [{ clubId }], skipDuplicates: true });
  await untilReady(clubId, now);
}

async function untilReady(clubId: string, now: number): Promise<void> {
  for (let round = 0; round < 200; round += 1) {
    await buildBoards(now);
    const windows = await db.clubWindow.findMany({ where: { clubId }, select: { ready: true } });
    if (windows.length > 0 && windows.every(({ ready }) => ready)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("The board was not stored.");
}

/** A slice of a board computed from the facts, whether the club's board is stored or not. */
export async function computedSlice(
  wish: BoardWish,
  { span, through }: StandingWindow,
): Promise<BoardSlice> {
  const { rows } = await connection().pool.query<Record<string, string>>(
    `SELECT m.runner_id, ${standingColumns} FROM membership AS m
     ${joinStanding("$2::smallint", "$3::date")} WHERE m.club_id = $1`,
    [wish.clubId, span, through],
  );
  const found = rows.map((row): FoundStanding => {
    return [row.runner_id ?? "", Number(row.weeks), Number(row.points), Number(row.full_weeks)];
  });
  return computedBoard(found, wish);
}
