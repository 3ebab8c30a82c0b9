export type ClubRole = "owner" | "captain" | "member";

/** A club as its rules see it; a runner who is not in it has no role. */
export type Roster = readonly { runnerId: string; role: ClubRole }[];

export type ClubRefusal = "not-in-club" | "not-allowed" | "last-owner";

export type ClubDecision = { ok: true } | { ok: false; reason: ClubRefusal };

const authority: Record<ClubRole, number> = { member: 0, captain: 1, owner: 2 };

/** Owners and captains bring people in. */
export function canInvite(role: ClubRole): boolean {
  return authority[role] >= authority.captain;
}

/** Only an owner changes roles, their own as well, and a club keeps an owner. */
export function canChangeRole(
  roster: Roster,
  change: { actorId: string; runnerId: string; role: ClubRole },
): ClubDecision {
  const actor = roleIn(roster, change.actorId);
  if (actor === null || roleIn(roster, change.runnerId) === null) return refuse("not-in-club");
  if (actor !== "owner") return refuse("not-allowed");
  const loses = change.role !== "owner" && isLastOwner(roster, change.runnerId);
  return loses ? refuse("last-owner") : { ok: true };
}

/** Owners and captains remove those who rank below them; to go oneself is to leave. */
export function canRemove(
  roster: Roster,
  removal: { actorId: string; runnerId: string },
): ClubDecision {
  const actor = roleIn(roster, removal.actorId);
  const other = roleIn(roster, removal.runnerId);
  if (actor === null || other === null) return refuse("not-in-club");
  return authority[actor] > authority[other] ? { ok: true } : refuse("not-allowed");
}

/** Anyone may leave, but the last owner hands the club on first. */
export function canLeave(roster: Roster, runnerId: string): ClubDecision {
  if (roleIn(roster, runnerId) === null) return refuse("not-in-club");
  return isLastOwner(roster, runnerId) ? refuse("last-owner") : { ok: true };
}

/** The sentence that tells a runner why the club does not do it. */
export function clubSentence(reason: ClubRefusal): string {
  return sentences[reason];
}

const sentences: Record<ClubRefusal, string> = {
  "not-in-club": "This runner is not in the club.",
  "not-allowed": "Your role in this club does not cover this.",
  "last-owner": "A club needs an owner. Make someone else an owner first.",
};

function roleIn(roster: Roster, runnerId: string): ClubRole | null {
  return roster.find((entry) => entry.runnerId === runnerId)?.role ?? null;
}

function isLastOwner(roster: Roster, runnerId: string): boolean {
  const owners = roster.filter((entry) => entry.role === "owner");
  return owners.length === 1 && owners[0]?.runnerId === runnerId;
}

function refuse(reason: ClubRefusal): ClubDecision {
  return { ok: false, reason };
}
