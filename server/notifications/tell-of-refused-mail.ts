import { db } from "@/server/platform/db";
import { notifyMany } from "./notify";

/** Tells runners in the app that their mails came back, once each time. Answers how many were told. */
export async function tellOfRefusedMail(now: number): Promise<number> {
  const rows = await db.$queryRaw<{ runner_id: string; since: Date }[]>`
    SELECT runner.id AS runner_id, refused.since FROM suppressed_address AS refused
    JOIN runner ON runner.email = refused.address
    WHERE NOT EXISTS (SELECT FROM notice WHERE notice.runner_id = runner.id
      AND notice.kind = 'mail-refused' AND notice.made_at >= refused.since)
    LIMIT 500`;
  if (rows.length === 0) return 0;
  return db.$transaction((tx) =>
    notifyMany(
      tx,
      rows.map(({ runner_id: runnerId, since }) => ({
        runnerId,
        kind: "mail-refused" as const,
        facts: {},
        key: `mail-refused:${since.getTime()}`,
        now,
      })),
    ),
  );
}
