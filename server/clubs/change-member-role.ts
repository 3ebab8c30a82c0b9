import { z } from "zod";
import { canChangeRole } from "@/domain/club/roles";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { mustBeAllowed, requireRoster } from "./require-roster";

export const changeMemberRoleInput = z.strictObject({
  clubId: z.uuid(),
  memberId: z.uuid(),
  role: z.enum(["captain", "member"]),
});

/** Makes a member a captain or a captain a member; the owner's own role changes by handing over alone. */
export async function changeMemberRole(
  { clubId, memberId, role }: z.infer<typeof changeMemberRoleInput>,
  { runnerId }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const roster = await requireRoster(tx, clubId, runnerId);
    mustBeAllowed(canChangeRole(roster, { actorId: runnerId, runnerId: memberId, role }));
    await tx.membership.update({
      where: { clubId_runnerId: { clubId, runnerId: memberId } },
      data: { role },
    });
  });
}
