import { z } from "zod";
import { canChangeRole } from "@/domain/club/roles";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { mustBeAllowed, requireRoster } from "./require-roster";

export const clubMemberInput = z.strictObject({ clubId: z.uuid(), memberId: z.uuid() });

/** Makes another member the owner and the owner a captain, at once. */
export async function handOverClub(
  { clubId, memberId }: z.infer<typeof clubMemberInput>,
  { runnerId }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const roster = await requireRoster(tx, clubId, runnerId);
    mustBeAllowed(canChangeRole(roster, { actorId: runnerId, runnerId: memberId, role: "owner" }));
    if (memberId === runnerId) return;
    const setRole = (id: string, role: "captain" | "owner") =>
      tx.membership.update({
        where: { clubId_runnerId: { clubId, runnerId: id } },
        data: { role },
      });
    await setRole(runnerId, "captain");
    await setRole(memberId, "owner");
  });
}
