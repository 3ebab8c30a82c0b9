import type { ClubRole } from "@/generated/prisma/enums";
import type { Database, Transaction } from "@/server/platform/db";
import { AppError, notFound } from "@/server/platform/errors";

/** Proof that a runner is in a club, with their role at the time of reading. */
export type ClubScope = { clubId: string; runnerId: string; role: ClubRole };

/** Where fragment: the clubs that may be shown to who is not in them; a moderator's decision takes one out. */
export const shownClub = { hiddenAt: null } as const;

/** The actor's place in a club; a club they are not in is "not found", like one that does not exist. */
export async function requireMember(
  on: Database,
  clubId: string,
  runnerId: string,
): Promise<ClubScope> {
  const membership = await on.membership.findUnique({
    where: { clubId_runnerId: { clubId, runnerId } },
    select: { role: true },
  });
  if (!membership) throw notFound("club");
  return { clubId, runnerId, role: membership.role };
}

/** As requireMember, for what the owner and the captains may do. */
export async function requireCaptain(
  on: Database,
  clubId: string,
  runnerId: string,
): Promise<ClubScope> {
  const scope = await requireMember(on, clubId, runnerId);
  if (scope.role === "member") {
    throw new AppError(
      "not-allowed",
      "captains-only",
      "Only the owner and the captains of this club can do that.",
    );
  }
  return scope;
}

/** As requireMember, for what the owner alone may do. */
export async function requireOwner(
  on: Database,
  clubId: string,
  runnerId: string,
): Promise<ClubScope> {
  const scope = await requireMember(on, clubId, runnerId);
  if (scope.role !== "owner") {
    throw new AppError("not-allowed", "owner-only", "Only the owner of this club can do that.");
  }
  return scope;
}

/**
 * Makes every other change of this club's people wait until the transaction ends.
 * Order of locks everywhere: club, runners by id, invitation.
 */
export async function lockClub(tx: Transaction, clubId: string): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM club WHERE id = ${clubId}::uuid FOR UPDATE`;
  if (rows.length === 0) throw notFound("club");
}
