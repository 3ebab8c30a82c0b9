import type { z } from "zod";
import { canRemove } from "@/domain/club/roles";
import type { Acting } from "@/server/platform/acting";
import { expireTags } from "@/server/platform/cache/expire-tags";
import { db } from "@/server/platform/db";
import { clubTag } from "./club-tag";
import type { clubMemberInput } from "./hand-over-club";
import { mustBeAllowed, requireRoster } from "./require-roster";

/** Takes a member out of a club; the link that they came by does not bring them back. */
export async function removeMember(
  { clubId, memberId }: z.infer<typeof clubMemberInput>,
  { runnerId }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const roster = await requireRoster(tx, clubId, runnerId);
    mustBeAllowed(canRemove(roster, { actorId: runnerId, runnerId: memberId }));
    await tx.membership.delete({ where: { clubId_runnerId: { clubId, runnerId: memberId } } });
    await expireTags(tx, [clubTag(clubId)]);
  });
}
