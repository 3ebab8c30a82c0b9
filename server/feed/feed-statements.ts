import type { ClubEventKind } from "@/generated/prisma/enums";
import { isVisible } from "@/server/blocks/access";
import { hotStatement } from "@/server/platform/hot-statements";

/** One line of a feed as it is stored; a run's columns are null for who joined. */
export type FeedRow = {
  kind: ClubEventKind;
  subjectId: string;
  at: Date;
  runnerId: string;
  name: string;
  clubId: string | null;
  clubName: string | null;
  title: string | null;
  localDate: string | null;
  movingSeconds: number | null;
  distanceMetres: number | null;
  cheers: number;
  myWord: string | null;
  comments: number;
};

/** More than a page is taken of each stream, since some of it may not be for this reader. */
const taken = 60;
const page = 5;

const clubStream = `SELECT kind, subject_id, runner_id, at, club_id FROM club_event
  WHERE club_id = $4 AND (at, subject_id) < ($2, $3)
  ORDER BY at DESC, subject_id DESC LIMIT ${taken}`;

const homeStream = `SELECT event.kind, event.subject_id, event.runner_id, event.at, event.club_id
  FROM membership CROSS JOIN LATERAL (
    SELECT * FROM club_event WHERE club_id = membership.club_id AND (at, subject_id) < ($2, $3)
    ORDER BY at DESC, subject_id DESC LIMIT ${taken}) AS event
  WHERE membership.runner_id = $1 AND event.runner_id <> $1 AND NOT EXISTS (
    SELECT FROM notice_mute WHERE runner_id = $1 AND club_id = membership.club_id)
  UNION ALL
  SELECT 'run', own.id, own.runner_id, own.created_at, NULL
  FROM partnership_side AS side
  JOIN partnership ON partnership.id = side.partnership_id AND partnership.state IN ('active', 'paused')
  CROSS JOIN LATERAL (
    SELECT id, runner_id, created_at FROM run
    WHERE runner_id = side.partner_id AND sport = 'run' AND visibility <> 'private'
      AND (created_at, id) < ($2, $3)
    ORDER BY local_date DESC, id LIMIT ${taken}) AS own
  WHERE side.runner_id = $1`;

/** A run is shown as its owner shows it now, to partners or to clubs that both are in now; people as blocks allow. */
const shown = (stream: string) => `WITH stream AS (${stream}), once AS (
  SELECT DISTINCT ON (kind, subject_id, CASE WHEN kind = 'joined' THEN club_id END) * FROM stream
  ORDER BY kind, subject_id, CASE WHEN kind = 'joined' THEN club_id END, club_id NULLS FIRST)
SELECT once.kind, once.subject_id AS "subjectId", once.at, once.runner_id AS "runnerId", author.name,
  once.club_id AS "clubId", club.name AS "clubName", run.title,
  to_char(run.local_date, 'YYYY-MM-DD') AS "localDate", run.moving_seconds AS "movingSeconds",
  run.distance_metres AS "distanceMetres",
  (SELECT count(*)::int FROM cheer JOIN runner AS cheerer ON cheerer.id = cheer.cheerer_id
   WHERE cheer.run_id = run.id AND ${isVisible("cheerer", "$1")}) AS cheers,
  (SELECT word FROM cheer WHERE cheer.run_id = run.id AND cheerer_id = $1) AS "myWord",
  (SELECT count(*)::int FROM run_comment JOIN runner AS writer ON writer.id = run_comment.author_id
   WHERE run_comment.run_id = run.id AND run_comment.hidden_at IS NULL
     AND ${isVisible("writer", "$1")}) AS comments
FROM once
JOIN runner AS author ON author.id = once.runner_id AND ${isVisible("author", "$1")}
LEFT JOIN club ON club.id = once.club_id
LEFT JOIN run ON once.kind = 'run' AND run.runner_id = once.runner_id AND run.id = once.subject_id
WHERE NOT EXISTS (SELECT FROM notice_mute WHERE runner_id = $1 AND person_id = author.id)
  AND (once.club_id IS NULL OR EXISTS (
    SELECT FROM membership WHERE club_id = once.club_id AND runner_id = author.id))
  AND (once.kind <> 'run' OR run.visibility = 'clubs' OR (once.club_id IS NULL AND run.visibility = 'partners'))
ORDER BY once.at DESC, once.subject_id DESC LIMIT ${page}`;

/** Reader, instant and id that the page comes before, club. */
export const selectClubFeed = hotStatement<FeedRow>("club-feed", shown(clubStream));

/** Reader, instant and id that the page comes before. */
export const selectHomeFeed = hotStatement<FeedRow>("home-feed", shown(homeStream));

export const feedPage = page;
