import type { PollSays, Tally } from "@/domain/poll/poll";
import type { PollScope } from "@/server/group-runs/access";
import { db } from "@/server/platform/db";

/** What was said to one option, and who said so first. */
export type OptionVoices = { tally: Tally; first: Record<PollSays, string[]> };

type Row = { option_id: string; says: string; count: number; first: string[] };
type Key = Pick<PollScope, "ownerId" | "pollId">;

const kinds: Record<string, PollSays> = { yes: "yes", if_need_be: "ifNeedBe", no: "no" };

/** How many of these voters say what to each option, by option, with the first eight of each in order of asking. */
export async function loadTallies(
  { ownerId, pollId }: Key,
  voterIds: readonly string[],
): Promise<Map<string, OptionVoices>> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT option_id, says::text, count(*)::int AS count,
      (array_agg(voter_id::text ORDER BY array_position(${[...voterIds]}::uuid[], voter_id)))[1:8]
        AS first
    FROM poll_answer
    WHERE owner_id = ${ownerId}::uuid AND poll_id = ${pollId}::uuid
      AND voter_id = ANY(${[...voterIds]}::uuid[])
    GROUP BY option_id, says`;
  const voices = new Map<string, OptionVoices>();
  for (const { option_id: optionId, says, count, first } of rows) {
    const kind = kinds[says];
    if (!kind) continue;
    const known = voices.get(optionId) ?? silence();
    known.tally[kind] = count;
    known.first[kind] = first;
    voices.set(optionId, known);
  }
  return voices;
}

/** An option to which nobody has said anything. */
export function silence(): OptionVoices {
  return {
    tally: { yes: 0, ifNeedBe: 0, no: 0 },
    first: { yes: [], ifNeedBe: [], no: [] },
  };
}
