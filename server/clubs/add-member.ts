import type { Transaction } from "@/server/platform/db";

/**
 * Puts a runner into a club whose lock the caller holds; false when they are in it already.
 * `now` in epoch milliseconds; `invitationId` remembers the link they came by.
 */
export async function addMember(
  tx: Transaction,
  member: { clubId: string; runnerId: string; invitationId: string | null; now: number },
): Promise<boolean> {
  const { clubId, runnerId, invitationId, now } = member;
  const { count } = await tx.membership.createMany({
    data: { clubId, runnerId, invitationId, role: "member", joinedAt: new Date(now) },
    skipDuplicates: true,
  });
  if (count === 0) return false;
  await tx.clubEvent.createMany({
    data: { clubId, kind: "joined", subjectId: runnerId, runnerId, at: new Date(now) },
    skipDuplicates: true,
  });
  return true;
}
