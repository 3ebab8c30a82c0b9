import type { Prisma } from "@/generated/prisma/client";
import type { Database, Transaction } from "@/server/platform/db";
import { AppError, notFound } from "@/server/platform/errors";

/** Proof that a runner is among those whom a poll is for. */
export type PollScope = {
  pollId: string;
  ownerId: string;
  clubId: string | null;
  partnershipId: string | null;
  runnerId: string;
  /** True for who asked, for both partners, and for the club's owner and captains. */
  organises: boolean;
};

/** Where fragment: the polls of a runner's clubs and partnerships. */
export function visiblePoll(runnerId: string): Prisma.PollWhereInput {
  return {
    OR: [
      { club: { memberships: { some: { runnerId } } } },
      { partnership: { state: { not: "ended" }, sides: { some: { runnerId } } } },
    ],
  };
}

/** The actor's access to a poll; "not found" for strangers, as for one that does not exist. */
export async function requirePoll(
  on: Database,
  pollId: string,
  runnerId: string,
): Promise<PollScope> {
  const row = await on.poll.findFirst({
    where: { id: pollId, ...visiblePoll(runnerId) },
    select: {
      ownerId: true,
      clubId: true,
      partnershipId: true,
      organiserId: true,
      club: { select: { memberships: { where: { runnerId }, select: { role: true } } } },
    },
  });
  if (!row) throw notFound("poll");
  const { organiserId, club, ...owner } = row;
  const role = club?.memberships[0]?.role ?? "member";
  const organises = organiserId === runnerId || owner.partnershipId !== null || role !== "member";
  return { pollId, runnerId, organises, ...owner };
}

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
