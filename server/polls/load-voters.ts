import { hiddenAmong } from "@/server/blocks/access";
import type { PollScope } from "@/server/group-runs/access";
import { peopleOf } from "@/server/group-runs/access";
import { db } from "@/server/platform/db";
import type { Voter } from "./load-options";

/** All who count, and of these the ones whom the reader may see; both in the order of asking. */
export type Voters = { ids: string[]; shown: Voter[] };

/** Those who answered: guests, and runners whom the poll is still for. `readerId` is null for a guest. */
export async function votersOf(
  scope: Pick<PollScope, "ownerId" | "pollId" | "clubId" | "partnershipId">,
  readerId: string | null,
): Promise<Voters> {
  const { ownerId, pollId } = scope;
  const rows = await db.pollVoter.findMany({
    where: { ownerId, pollId, OR: [{ runnerId: null }, { runner: peopleOf(scope) }] },
    select: { id: true, runnerId: true, guestName: true, runner: { select: { name: true } } },
    orderBy: [{ answeredAt: "asc" }, { id: "asc" }],
  });
  const runnerIds = rows.flatMap(({ runnerId }) => runnerId ?? []);
  const hidden = await hiddenAmong(db, runnerIds, readerId);
  return {
    ids: rows.map(({ id }) => id),
    shown: rows
      .filter(({ runnerId }) => runnerId === null || !hidden.has(runnerId))
      .map(({ id, runnerId, guestName, runner }) => ({
        voterId: id,
        runnerId,
        name: runner?.name ?? guestName ?? "",
      })),
  };
}
