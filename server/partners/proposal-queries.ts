import { partnersPerRunner } from "@/domain/partnership/can-start-partnership";
import { nearInTime } from "@/domain/partnership/usual-time";
import { isVisible } from "@/server/blocks/access";
import { hotStatement } from "@/server/platform/hot-statements";
import { askAgainMs } from "./ask-partner";

const lookBackMs = 42 * 86_400_000;

/** Somebody of the reader's clubs who usually runs when they do; minutes after midnight by the reader's clock. */
export type ProposedPartner = {
  runnerId: string;
  name: string;
  clubName: string;
  usualMinutes: number;
};

type Starts = { runnerId: string; name: string; clubName: string | null; starts: number[] };

/**
 * The reader, and the people of their clubs who have room for a partner and none in them yet, each with the times of
 * day at which their runs of six weeks began; of others only runs that their clubs see.
 */
const selectStarts = hotStatement<Starts>(
  "proposed-partners",
  `WITH near AS (
     SELECT other.runner_id, min(club.name) AS club_name FROM membership AS mine
     JOIN membership AS other ON other.club_id = mine.club_id AND other.runner_id <> mine.runner_id
     JOIN club ON club.id = mine.club_id
     JOIN runner ON runner.id = other.runner_id AND ${isVisible("runner", "$1::uuid")}
     WHERE mine.runner_id = $1::uuid
       AND NOT EXISTS (SELECT FROM partnership_side WHERE runner_id = $1::uuid
         AND partner_id = other.runner_id AND slot IS NOT NULL)
       AND NOT EXISTS (SELECT FROM partner_ask WHERE asked_at > $5::timestamptz
         AND ((asker_id = $1::uuid AND asked_id = other.runner_id)
           OR (asker_id = other.runner_id AND asked_id = $1::uuid)))
       AND (SELECT count(*) FROM partnership_side WHERE runner_id = other.runner_id
         AND slot IS NOT NULL) < $4::int
     GROUP BY other.runner_id
     UNION ALL SELECT $1::uuid, NULL)
   SELECT near.runner_id AS "runnerId", runner.name, near.club_name AS "clubName",
     array_agg((extract(hour FROM run.started_at AT TIME ZONE reader.zone) * 60
       + extract(minute FROM run.started_at AT TIME ZONE reader.zone))::int) AS starts
   FROM near
   JOIN runner ON runner.id = near.runner_id
   JOIN runner AS reader ON reader.id = $1::uuid
   JOIN run ON run.runner_id = near.runner_id AND run.sport = 'run' AND run.local_date > $3::date
     AND run.started_at > $2::timestamptz AND (near.runner_id = $1::uuid OR run.visibility = 'clubs')
   GROUP BY near.runner_id, runner.name, near.club_name`,
);

/** Partners proposed by usual time, the nearest first; nobody while all places are taken. */
export async function proposedPartners(runnerId: string, now: number): Promise<ProposedPartner[]> {
  const since = new Date(now - lookBackMs);
  const rows = await selectStarts([
    runnerId,
    since,
    new Date(now - lookBackMs - 2 * 86_400_000),
    partnersPerRunner,
    new Date(now - askAgainMs),
  ]);
  const mine = rows.find((row) => row.runnerId === runnerId)?.starts ?? [];
  const others = new Map(
    rows.filter((row) => row.runnerId !== runnerId).map((row) => [row.runnerId, row]),
  );
  const people = [...others.values()].map(({ runnerId: id, starts }) => ({
    runnerId: id,
    startMinutes: starts,
  }));
  return nearInTime(mine, people).flatMap(({ runnerId: id, usualMinutes }) => {
    const known = others.get(id);
    if (!known) return [];
    return [{ runnerId: id, name: known.name, clubName: known.clubName ?? "", usualMinutes }];
  });
}
