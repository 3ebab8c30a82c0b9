import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";

/** Reported people: one with a warning, one that waits for a moderator, one who has appealed. */
export async function addCases(
  { member, captain, partner, owner }: Record<"member" | "captain" | "partner" | "owner", string>,
  now: number,
) {
  const at = new Date(now);
  const warned = { decision: "warned", reason: "SEC-reason of a warning", decidedAt: at } as const;
  const make = async (accountableId: string, reporterId: string, more: object) => {
    const id = newId();
    await db.moderationCase.create({
      data: {
        id,
        subjectKind: "runner",
        subjectId: accountableId,
        accountableId,
        title: "SEC-reported",
        excerpt: "SEC-excerpt",
        openedAt: at,
        ...more,
        reports: { create: { reporterId, reason: "other", note: "SEC-note", createdAt: at } },
      },
    });
    return id;
  };
  return {
    case: await make(member, captain, warned),
    openCase: await make(captain, owner, {}),
    appealedCase: await make(partner, member, { ...warned, appeal: "SEC-appeal", appealedAt: at }),
  };
}
