import { visibleRunner } from "@/server/blocks/access";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import { visibleRuns } from "@/server/runs/access";

const mostShown = 200;

/** All that was said to one run, for who may see the run: cheers, and comments from the first. Epoch milliseconds. */
export async function runTalk({ runId }: { runId: string }, readerId: string) {
  const run = await db.run.findFirst({
    where: { id: runId, AND: visibleRuns(readerId) },
    select: { runnerId: true },
  });
  if (!run) throw notFound("run");
  const [cheers, comments] = await Promise.all([
    db.cheer.findMany({
      where: { runId, cheerer: visibleRunner(readerId) },
      select: { word: true, cheerer: { select: { id: true, name: true } } },
      orderBy: [{ at: "asc" }, { cheererId: "asc" }],
      take: mostShown,
    }),
    db.runComment.findMany({
      where: { runId, hiddenAt: null, author: visibleRunner(readerId) },
      select: { id: true, text: true, at: true, author: { select: { id: true, name: true } } },
      orderBy: { id: "asc" },
      take: mostShown,
    }),
  ]);
  const mine = run.runnerId === readerId;
  return {
    mine,
    cheers: cheers.map(({ word, cheerer }) => ({ word, person: cheerer })),
    comments: comments.map(({ at, author, ...comment }) => ({
      ...comment,
      at: at.getTime(),
      person: author,
      canDelete: mine || author.id === readerId,
    })),
  };
}
