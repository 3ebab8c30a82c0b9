/** How many active partnerships a runner may have. */
export const partnersPerRunner = 3;

export type PartnershipRefusal =
  | "own-link"
  | "already-in"
  | "blocked"
  | "your-partners-are-full"
  | "their-partners-are-full";

export type PartnershipDecision = { ok: true } | { ok: false; reason: PartnershipRefusal };

/** A runner and the ids of their partners in active partnerships. */
export type PartnerSide = { runnerId: string; partnerIds: readonly string[] };

/** Whether `runner` may become the partner of `inviter`, who said yes by inviting. */
export function canStartPartnership(
  runner: PartnerSide,
  inviter: PartnerSide,
  { blocked }: { blocked: boolean },
): PartnershipDecision {
  if (runner.runnerId === inviter.runnerId) return refuse("own-link");
  if (runner.partnerIds.includes(inviter.runnerId)) return refuse("already-in");
  if (blocked) return refuse("blocked");
  if (runner.partnerIds.length >= partnersPerRunner) return refuse("your-partners-are-full");
  if (inviter.partnerIds.length >= partnersPerRunner) return refuse("their-partners-are-full");
  return { ok: true };
}

function refuse(reason: PartnershipRefusal): PartnershipDecision {
  return { ok: false, reason };
}
