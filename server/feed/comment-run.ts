import { z } from "zod";
import { type NewNotice, notifyMany } from "@/server/notifications/notify";
import type { Acting } from "@/server/platform/acting";
import { db, type Transaction } from "@/server/platform/db";
import { visibleRuns } from "@/server/runs/access";
import { requireRun } from "./require-run";

const mostTold = 20;

export const commentRunInput = z.strictObject({
  /** Chosen by the browser, so that sending it again writes nothing twice. */
  id: z.uuid(),
  runId: z.uuid(),
  text: z.string().trim().min(1, "Write a word first.").max(500, "Keep it under 500 characters."),
});

/** Writes under a run; its runner is told, and who wrote there before and may still see it. */
export async function commentRun(
  { id, runId, text }: z.infer<typeof commentRunInput>,
  { runnerId: authorId, now }: Acting,
): Promise<void> {
  const run = await requireRun(runId, authorId);
  await db.$transaction(async (tx) => {
    const { count } = await tx.runComment.createMany({
      data: { runnerId: run.runnerId, runId, id, authorId, text, at: new Date(now) },
      skipDuplicates: true,
    });
    if (count === 0) return;
    const facts = { runId, title: run.title };
    const about = { actorId: authorId, facts, key: `comment:${id}`, now };
    const others = await othersUnder(tx, runId, [authorId, run.runnerId]);
    const told: NewNotice[] = others.map((runnerId) => ({
      ...about,
      runnerId,
      kind: "comment-answered",
    }));
    await notifyMany(tx, [{ ...about, runnerId: run.runnerId, kind: "comment" }, ...told]);
  });
}

export const deleteCommentInput = z.strictObject({ id: z.uuid() });

/** Removes a comment: its author's own, or any under one's own run. What is not there is left as it is. */
export async function deleteComment(
  { id }: z.infer<typeof deleteCommentInput>,
  { runnerId }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.runComment.deleteMany({
      where: { id, OR: [{ authorId: runnerId }, { runnerId }] },
    });
    if (count > 0) await tx.notice.deleteMany({ where: { key: `comment:${id}`, readAt: null } });
  });
}

async function othersUnder(
  tx: Transaction,
  runId: string,
  but: readonly string[],
): Promise<string[]> {
  const authors = await tx.runComment.findMany({
    where: { runId, authorId: { notIn: [...but] } },
    select: { authorId: true },
    distinct: ["authorId"],
    orderBy: { authorId: "asc" },
    take: mostTold,
  });
  const there: string[] = [];
  for (const { authorId } of authors) {
    const sees = await tx.run.count({ where: { id: runId, AND: visibleRuns(authorId) } });
    if (sees > 0) there.push(authorId);
  }
  return there;
}
