import "server-only";
import { connection } from "@/server/platform/db";

/** The ids of the sentences in each runner's latest digest of an earlier week; in one query. */
export async function lastSentences(
  readers: readonly { runnerId: string; week: string }[],
): Promise<Map<string, string[]>> {
  const { rows } = await connection().pool.query<{ runner_id: string; sentences: string[] }>(
    `SELECT reader.runner_id, last.sentences
     FROM unnest($1::uuid[], $2::date[]) AS reader (runner_id, week)
     CROSS JOIN LATERAL (
       SELECT sentences FROM digest
       WHERE digest.runner_id = reader.runner_id AND week_start < reader.week
       ORDER BY week_start DESC LIMIT 1
     ) AS last`,
    [readers.map(({ runnerId }) => runnerId), readers.map(({ week }) => week)],
  );
  return new Map(rows.map(({ runner_id, sentences }) => [runner_id, sentences]));
}
