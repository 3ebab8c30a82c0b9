import fc from "fast-check";
import { expect, test } from "vitest";
import { tallyWeek } from "@/domain/leaderboard/board-week";
import { pointsFactor, weekParts } from "@/domain/leaderboard/points";
import { joinStanding, standingColumns } from "@/server/clubs/standing-rule";
import { connection } from "@/server/platform/db";
import { anyWeekRow, boardWeeks, clubWithRows, type WeekRow } from "./board-rows";

const every = `SELECT m.runner_id, ${standingColumns} FROM membership AS m
  ${joinStanding("$2::smallint", "$3::date")} WHERE m.club_id = $1`;
const factor = (row: WeekRow) => pointsFactor(row.committedDays, row.medianHalves / 2);

/** What the domain makes of the rows of a window. */
function expected(rows: readonly (WeekRow | null)[], settled: boolean) {
  const weeks = rows.flatMap((row) => {
    if (!row || !["clubs", "link"].includes(row.audience)) return [];
    const runDays = row.daysMask.toString(2).replaceAll("0", "").length;
    const { recoveryDays, committedDays, paused: touchedByPause } = row;
    const today = tallyWeek({ runDays, recoveryDays, committedDays, touchedByPause, settled });
    const { keptDays, paused } = row.frozen ?? today;
    const points = weekParts({ keptDays, committedDays }, factor(row));
    return [{ paused, points, full: keptDays >= committedDays }];
  });
  const counted = weeks.filter((week) => !week.paused);
  return {
    weeks: weeks.length === 0 ? -1 : counted.length,
    points: counted.reduce((sum, { points }) => sum + points, 0),
    full_weeks: weeks.filter(({ full }) => full).length,
  };
}

test("the database finds the standings that the domain finds, whatever the weeks hold", async () => {
  const anyMembers = fc.array(fc.array(anyWeekRow, { minLength: 5, maxLength: 5 }), {
    minLength: 8,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(anyMembers, async (members) => {
      const { clubId, memberIds } = await clubWithRows(members, factor);
      for (const span of [1, 4]) {
        const through = boardWeeks[span === 1 ? 4 : 3];
        const { rows } = await connection().pool.query(every, [clubId, span, through]);
        const found = new Map(
          rows.map(({ runner_id, weeks, points, full_weeks }) => [
            runner_id,
            { weeks, points: Number(points), full_weeks },
          ]),
        );
        for (const [index, all] of members.entries()) {
          const within = span === 1 ? all.slice(4) : all.slice(0, 4);
          expect(found.get(memberIds[index] ?? "")).toEqual(expected(within, span === 4));
        }
      }
    }),
    { numRuns: Number(process.env.RUNPACT_PROPERTY_RUNS ?? 10), endOnFailure: true },
  );
});
