import {
  canStartPartnership,
  type PartnerSide,
  type PartnershipRefusal,
} from "@/domain/partnership/can-start-partnership";

/** How many runners one link can bring at most. */
export const mostUses = 50;

/** A link as its rules see it; instants in epoch milliseconds. */
export type Invitation = {
  inviterId: string;
  expiresAt: number;
  revokedAt: number | null;
  /** When whom it was mailed to said no. */
  declinedAt: number | null;
  uses: number;
  maxUses: number;
};

export type InvitationRefusal =
  | PartnershipRefusal
  | "revoked"
  | "declined"
  | "expired"
  | "used-up"
  | "full"
  | "inviter-gone";

export type InvitationDecision = { ok: true } | { ok: false; reason: InvitationRefusal };

/** Where the link leads, with what is known there about the two runners. */
export type Destination =
  | {
      kind: "partnership";
      actorPartnerIds: readonly string[];
      inviterPartnerIds: readonly string[];
    }
  | { kind: "club"; isMember: boolean; members: number; capacity: number | null };

/** True while a link still brings people in at `now` (epoch milliseconds). */
export function isOpen(invitation: Invitation, now: number): boolean {
  return closedReason(invitation, now) === null;
}

/**
 * Whether a runner may follow a link at `now` (epoch milliseconds). Their own link and a place they are
 * in already come first: whoever taps twice should read that they are in, not that the link is used up.
 */
export function canAccept({
  invitation,
  actor,
  destination,
  blocked,
  now,
}: {
  invitation: Invitation;
  actor: { runnerId: string };
  destination: Destination;
  blocked: boolean;
  now: number;
}): InvitationDecision {
  const there = canEnter(destination, actor.runnerId, invitation.inviterId, blocked);
  if (!there.ok && (there.reason === "own-link" || there.reason === "already-in")) return there;
  const closed = closedReason(invitation, now);
  return closed === null ? there : refuse(closed);
}

function closedReason(invitation: Invitation, now: number): InvitationRefusal | null {
  if (invitation.declinedAt !== null) return "declined";
  if (invitation.revokedAt !== null) return "revoked";
  if (now >= invitation.expiresAt) return "expired";
  return invitation.uses >= Math.min(invitation.maxUses, mostUses) ? "used-up" : null;
}

function canEnter(
  destination: Destination,
  runnerId: string,
  inviterId: string,
  blocked: boolean,
): InvitationDecision {
  if (destination.kind === "partnership") {
    const runner: PartnerSide = { runnerId, partnerIds: destination.actorPartnerIds };
    const inviter: PartnerSide = { runnerId: inviterId, partnerIds: destination.inviterPartnerIds };
    return canStartPartnership(runner, inviter, { blocked });
  }
  if (destination.isMember) return refuse(runnerId === inviterId ? "own-link" : "already-in");
  if (blocked) return refuse("blocked");
  const { members, capacity } = destination;
  return capacity !== null && members >= capacity ? refuse("full") : { ok: true };
}

function refuse(reason: InvitationRefusal): InvitationDecision {
  return { ok: false, reason };
}
