import {
  type ClubDecision,
  type ClubRefusal,
  clubSentence,
  type Roster,
} from "@/domain/club/roles";
import type { Transaction } from "@/server/platform/db";
import { AppError, type AppErrorCode, notFound } from "@/server/platform/errors";
import { lockClub } from "./access";

const codes: Record<ClubRefusal, AppErrorCode> = {
  "not-in-club": "not-found",
  "not-allowed": "not-allowed",
  "last-owner": "refused",
};

/** The club's people, who stay as they are until the transaction ends; the actor must be one of them. */
export async function requireRoster(
  tx: Transaction,
  clubId: string,
  actorId: string,
): Promise<Roster> {
  await lockClub(tx, clubId);
  const roster = await tx.membership.findMany({
    where: { clubId },
    select: { runnerId: true, role: true },
  });
  if (!roster.some((entry) => entry.runnerId === actorId)) throw notFound("club");
  return roster;
}

/** Throws a club's refusal as the AppError with its sentence. */
export function mustBeAllowed(decision: ClubDecision): void {
  if (decision.ok) return;
  const { reason } = decision;
  throw new AppError(codes[reason], reason, clubSentence(reason));
}
