import { canInvite } from "@/domain/club/roles";
import { invitationSentence } from "@/domain/invitation/invitation-sentence";
import { partnersPerRunner } from "@/domain/partnership/can-start-partnership";
import { requireMember } from "@/server/clubs/access";
import { partnerPlaces } from "@/server/partners/lock-runners";
import type { Database } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";

/** Throws where a runner cannot invite into a club, or with null into a partnership with them. */
export async function mustInviteTo(
  on: Database,
  clubId: string | null,
  runnerId: string,
): Promise<void> {
  if (clubId) await mustLead(on, clubId, runnerId);
  else await mustHaveAPlace(on, runnerId);
}

async function mustLead(on: Database, clubId: string, runnerId: string): Promise<void> {
  const { role } = await requireMember(on, clubId, runnerId);
  if (canInvite(role)) return;
  throw new AppError(
    "not-allowed",
    "captains-only",
    "Only the owner and the captains of this club invite people.",
  );
}

async function mustHaveAPlace(on: Database, runnerId: string): Promise<void> {
  const { partnerIds } = await partnerPlaces(on, runnerId);
  if (partnerIds.length < partnersPerRunner) return;
  const reason = "your-partners-are-full";
  throw new AppError("refused", reason, invitationSentence(reason));
}
