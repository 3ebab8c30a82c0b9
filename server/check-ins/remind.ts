import { notifyMany } from "@/server/notifications/notify";
import { weekFromDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";

const dayMs = 86_400_000;

/**
 * Reminds, once a week, whoever has not answered a day after their partner did; after four days it is let be. Finding
 * it again reminds nobody twice. Answers how many were reminded.
 */
export async function remindOfCheckIns(now: number): Promise<number> {
  const waiting = await db.$queryRaw<
    { partnership_id: string; week_start: Date; runner_id: string; partner_id: string }[]
  >`
    SELECT answer.partnership_id, answer.week_start, answer.runner_id, side.partner_id
    FROM check_in AS answer
    JOIN partnership ON partnership.id = answer.partnership_id AND partnership.state = 'active'
    JOIN partnership_side AS side
      ON side.partnership_id = answer.partnership_id AND side.runner_id = answer.runner_id
    WHERE answer.answered_at BETWEEN ${new Date(now - 4 * dayMs)} AND ${new Date(now - dayMs)}
      AND NOT EXISTS (SELECT FROM check_in AS other
        WHERE other.partnership_id = answer.partnership_id AND other.week_start = answer.week_start
          AND other.runner_id = side.partner_id)
      AND NOT EXISTS (SELECT FROM notice WHERE notice.runner_id = side.partner_id
        AND notice.key = 'check-in-reminder:' || answer.partnership_id || ':' || answer.week_start)
    LIMIT 500`;
  if (waiting.length === 0) return 0;
  return db.$transaction((tx) =>
    notifyMany(
      tx,
      waiting.map(({ partnership_id: partnershipId, week_start, runner_id, partner_id }) => {
        const week = weekFromDate(week_start);
        return {
          runnerId: partner_id,
          actorId: runner_id,
          kind: "check-in-reminder" as const,
          facts: { partnershipId, week },
          key: `check-in-reminder:${partnershipId}:${week}`,
          now,
        };
      }),
    ),
  );
}
