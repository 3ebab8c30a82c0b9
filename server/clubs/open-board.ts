import { hotStatement } from "@/server/platform/hot-statements";
import { bestRows, topWishes, wishValues } from "./board-wishes";
import type { FoundStanding } from "./computed-board";
import { joinStanding, standingColumns } from "./standing-rule";
import type { StandingWindow } from "./standing-window";
import type { OpenedBoard } from "./stored-board";

type Opened = {
  /** Null where there is no such club. */
  name: string | null;
  is_member: boolean;
  has_changes: boolean;
  /** Null where this window is not stored. */
  stored: OpenedBoard | null;
  /** All members' standings; null where the window is stored. */
  computed: FoundStanding[] | null;
};

const key = "club_id = $1::uuid AND span = $2::smallint AND through = $3::date";

const open = hotStatement<Opened>(
  "board-open",
  `SELECT a.name, a.is_member, a.has_changes,
     CASE WHEN a.is_member AND w.ready THEN json_build_object(
       'totals', json_build_object('ranked', w.ranked, 'unranked', w.unranked, 'weeks', w.weeks,
         'points', w.points::text, 'full', w.full_weeks),
       'focus', (SELECT json_build_array(runner_id, weeks, points) FROM club_standing
         WHERE ${key} AND runner_id = $5::uuid),
       'rows', ${bestRows(6)}) END AS stored,
     CASE WHEN a.is_member AND w.ready IS NULL THEN (
       SELECT coalesce(json_agg(json_build_array(f.runner_id, f.weeks, f.points, f.full_weeks)), '[]')
       FROM (
         SELECT m.runner_id, ${standingColumns} FROM membership AS m
         ${joinStanding("$2::smallint", "$3::date")} WHERE m.club_id = $1::uuid
       ) AS f) END AS computed
   FROM (
     SELECT (SELECT name FROM club WHERE id = $1::uuid) AS name,
       EXISTS (SELECT FROM membership WHERE club_id = $1::uuid AND runner_id = $4::uuid) AS is_member,
       EXISTS (SELECT FROM club_change WHERE club_id = $1::uuid) AS has_changes
   ) AS a
   LEFT JOIN club_window AS w ON w.club_id = $1::uuid AND w.span = $2::smallint AND w.through = $3::date AND w.ready`,
);

/** All that a board's first page needs, for `readerId`, with the standing of `focusId`. */
export async function openBoard(
  { clubId, readerId, focusId }: { clubId: string; readerId: string; focusId: string },
  { span, through }: StandingWindow,
): Promise<Opened | undefined> {
  const wishes = wishValues(topWishes(span));
  const [opened] = await open([clubId, span, through, readerId, focusId, ...wishes]);
  return opened;
}
