import type { Prisma } from "@/generated/prisma/client";
import type { Database, Transaction } from "@/server/platform/db";
import { AppError, notFound } from "@/server/platform/errors";

/** Whose something is, a club's or two partners', with how the runner stands to it. */
type OwnedScope = {
  ownerId: string;
  clubId: string | null;
  partnershipId: string | null;
  runnerId: string;
  /** True for who scheduled or asked it, for both partners, and for the club's owner and captains. */
  organises: boolean;
};

/** Proof that a runner is among those whom a group run is for. */
export type GroupRunScope = OwnedScope & { groupRunId: string };

/** Proof that a runner is among those whom a poll is for. */
export type PollScope = OwnedScope & { pollId: string };

/** Where fragment: the group runs, or polls, of a runner's clubs and partnerships. */
export function ofTheirPeople(runnerId: string) {
  return {
    OR: [
      { club: { memberships: { some: { runnerId } } } },
      { partnership: { state: { not: "ended" }, sides: { some: { runnerId } } } },
    ],
  } satisfies Prisma.GroupRunWhereInput & Prisma.PollWhereInput;
}

/** Where fragment: the people whom a group run is for now. */
export function peopleOf({
  clubId,
  partnershipId,
}: Pick<OwnedScope, "clubId" | "partnershipId">): Prisma.RunnerWhereInput {
  if (clubId) return { memberships: { some: { clubId } } };
  if (partnershipId) return { sides: { some: { partnershipId } } };
  throw new RangeError("A group run belongs to a club or a partnership");
}

/** The actor's access to a group run; "not found" for strangers, as for one that does not exist. */
export async function requireGroupRun(
  on: Database,
  groupRunId: string,
  runnerId: string,
): Promise<GroupRunScope> {
  const row = await on.groupRun.findFirst({
    where: { id: groupRunId, ...ofTheirPeople(runnerId) },
    select: scopeSelect(runnerId),
  });
  if (!row) throw notFound("group run");
  return { groupRunId, ...scopeOf(row, runnerId) };
}

/** The actor's access to a poll; "not found" for strangers, as for one that does not exist. */
export async function requirePoll(
  on: Database,
  pollId: string,
  runnerId: string,
): Promise<PollScope> {
  const row = await on.poll.findFirst({
    where: { id: pollId, ...ofTheirPeople(runnerId) },
    select: scopeSelect(runnerId),
  });
  if (!row) throw notFound("poll");
  return { pollId, ...scopeOf(row, runnerId) };
}

function scopeSelect(runnerId: string) {
  return {
    ownerId: true,
    clubId: true,
    partnershipId: true,
    organiserId: true,
    club: { select: { memberships: { where: { runnerId }, select: { role: true } } } },
  } satisfies Prisma.GroupRunSelect & Prisma.PollSelect;
}

function scopeOf(
  {
    organiserId,
    club,
    ...owner
  }: Prisma.PollGetPayload<{ select: ReturnType<typeof scopeSelect> }>,
  runnerId: string,
): OwnedScope {
  const role = club?.memberships[0]?.role ?? "member";
  const organises = organiserId === runnerId || owner.partnershipId !== null || role !== "member";
  return { ...owner, runnerId, organises };
}

/** As requireGroupRun, for what organisers may do. */
export async function requireOrganiser(
  on: Database,
  groupRunId: string,
  runnerId: string,
): Promise<GroupRunScope> {
  const scope = await requireGroupRun(on, groupRunId, runnerId);
  if (scope.organises) return scope;
  throw new AppError(
    "not-allowed",
    "organisers-only",
    "Only who scheduled this group run and the club’s captains can do that.",
  );
}

/** Makes every other answer to, and change of, this group run wait until the transaction ends. */
export async function lockGroupRun(
  tx: Transaction,
  { ownerId, groupRunId }: Pick<GroupRunScope, "ownerId" | "groupRunId">,
): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM group_run WHERE owner_id = ${ownerId}::uuid AND id = ${groupRunId}::uuid
    FOR NO KEY UPDATE`;
  if (rows.length === 0) throw notFound("group run");
}
