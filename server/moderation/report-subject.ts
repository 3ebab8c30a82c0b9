import { z } from "zod";
import { reportReasons, subjectKinds } from "@/domain/moderation/report-reasons";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { AppError, notFound } from "@/server/platform/errors";
import { newId } from "@/server/platform/new-id";
import { subjects } from "./subjects";

export const subjectInput = z.strictObject({ kind: z.enum(subjectKinds), id: z.uuid() });

export const reportInput = subjectInput.extend({
  reason: z.enum(reportReasons),
  note: z.string().trim().max(1_000, "Keep it under 1,000 characters."),
});

const mostADay = 20;
const dayMs = 86_400_000;

/**
 * Puts something that the reporter may see before the moderators, with what it says now. Reports of the same thing
 * join one case while it is open; reporting it again changes the words.
 */
export async function reportSubject(
  { kind, id, reason, note }: z.infer<typeof reportInput>,
  { runnerId: reporterId, now }: Acting,
): Promise<{ caseId: string }> {
  return db.$transaction(async (tx) => {
    const subject = await subjects[kind].find(tx, id, reporterId);
    if (!subject) throw notFound("report");
    if (subject.accountableId === reporterId) {
      throw new AppError(
        "refused",
        "yours",
        "This is yours: you can change or delete it yourself.",
      );
    }
    const at = new Date(now);
    const since = { reporterId, createdAt: { gt: new Date(now - dayMs) } };
    if ((await tx.report.count({ where: since })) >= mostADay) {
      throw new AppError("too-many", "reports", "You have reported a lot today. Go on tomorrow.");
    }
    await tx.moderationCase.createMany({
      data: [
        {
          id: newId(),
          subjectKind: kind,
          subjectId: id,
          accountableId: subject.accountableId,
          title: subject.title.slice(0, 300),
          excerpt: subject.excerpt.slice(0, 4_000),
          openedAt: at,
        },
      ],
      skipDuplicates: true,
    });
    const { id: caseId } = await tx.moderationCase.findFirstOrThrow({
      where: { subjectKind: kind, subjectId: id, decidedAt: null },
      select: { id: true },
    });
    await tx.report.upsert({
      where: { caseId_reporterId: { caseId, reporterId } },
      create: { caseId, reporterId, reason, note, createdAt: at },
      update: { reason, note },
    });
    return { caseId };
  });
}
