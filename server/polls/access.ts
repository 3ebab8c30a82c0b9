import { type PollScope, requirePoll } from "@/server/group-runs/access";
import type { Database, Transaction } from "@/server/platform/db";
import { AppError, notFound } from "@/server/platform/errors";

/** As requirePoll, for what organisers may do. */
export async function requirePollOrganiser(
  on: Database,
  pollId: string,
  runnerId: string,
): Promise<PollScope> {
  const scope = await requirePoll(on, pollId, runnerId);
  if (scope.organises) return scope;
  throw new AppError(
    "not-allowed",
    "organisers-only",
    "Only who asked and the club’s captains can do that.",
  );
}

/** Makes every other answer to, and change of, this poll wait until the transaction ends; refuses a closed one. */
export async function lockOpenPoll(
  tx: Transaction,
  { ownerId, pollId }: Pick<PollScope, "ownerId" | "pollId">,
): Promise<void> {
  const [row] = await tx.$queryRaw<{ closed: boolean }[]>`
    SELECT closed_at IS NOT NULL AS closed FROM poll
    WHERE owner_id = ${ownerId}::uuid AND id = ${pollId}::uuid
    FOR NO KEY UPDATE`;
  if (!row) throw notFound("poll");
  if (row.closed) {
    throw new AppError("refused", "poll-closed", "This poll is closed; its time is found.");
  }
}
