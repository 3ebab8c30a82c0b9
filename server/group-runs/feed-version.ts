import { createHash } from "node:crypto";
import { Prisma } from "@/generated/prisma/client";
import { db } from "@/server/platform/db";
import type { FeedScope } from "./calendar-queries";

/** Raise it whenever the same rows are written as another text. */
const writtenAs = 2;

/**
 * Names all that a feed's text follows from, without writing the text: the rows of its group runs and changes, the
 * runner's own answers, the names of owners, the day on which the window moves on. One statement.
 */
export async function feedVersion(
  { runnerId, clubId, withPlace }: Omit<FeedScope, "tokenHash">,
  { day, appUrl }: { day: number; appUrl: string },
): Promise<string> {
  const inClub = clubId ? Prisma.sql`AND r.club_id = ${clubId}::uuid` : Prisma.empty;
  const [row] = await db.$queryRaw<{ rows: string | null }[]>`
    WITH seen AS (
      SELECT r.owner_id, r.id, r.updated_at, r.sequence, coalesce(c.name, partner.name) AS name
      FROM group_run r
      LEFT JOIN club c ON c.id = r.club_id
      LEFT JOIN partnership p ON p.id = r.partnership_id AND p.state <> 'ended'
      LEFT JOIN partnership_side s ON s.partnership_id = p.id AND s.runner_id = ${runnerId}::uuid
      LEFT JOIN runner partner ON partner.id = s.partner_id
      WHERE (s.runner_id IS NOT NULL OR EXISTS (
        SELECT FROM membership m WHERE m.club_id = r.club_id AND m.runner_id = ${runnerId}::uuid
      )) ${inClub})
    SELECT concat_ws('|',
      (SELECT string_agg(concat_ws(' ', id, updated_at, sequence, name), ',' ORDER BY id) FROM seen),
      (SELECT string_agg(concat_ws(' ', o.group_run_id, o.date, o.changed_at, o.sequence), ','
         ORDER BY o.group_run_id, o.date)
       FROM group_run_change o JOIN seen ON seen.owner_id = o.owner_id AND seen.id = o.group_run_id),
      (SELECT string_agg(concat_ws(' ', a.group_run_id, a.date, a.says), ','
         ORDER BY a.group_run_id, a.date)
       FROM group_run_answer a JOIN seen ON seen.owner_id = a.owner_id AND seen.id = a.group_run_id
       WHERE a.runner_id = ${runnerId}::uuid)) AS rows`;
  const about = [writtenAs, runnerId, clubId, withPlace, day, appUrl, process.versions.tz];
  return createHash("sha256")
    .update(JSON.stringify([...about, row?.rows ?? ""]))
    .digest("base64url");
}
