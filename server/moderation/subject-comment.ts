import { visibleRunner } from "@/server/blocks/access";
import { visibleRuns } from "@/server/runs/access";
import type { SubjectOf } from "./subjects";

export const commentSubject: SubjectOf = {
  async find(on, id, readerId) {
    const comment = await on.runComment.findFirst({
      where: {
        id,
        hiddenAt: null,
        run: visibleRuns(readerId),
        author: visibleRunner(readerId),
      },
      select: { text: true, authorId: true, author: { select: { name: true } } },
    });
    if (!comment) return null;
    const { author, text: excerpt, authorId: accountableId } = comment;
    return { title: author.name, excerpt, accountableId };
  },
  async hide(tx, id, since) {
    await tx.runComment.updateMany({ where: { id }, data: { hiddenAt: since } });
    return [];
  },
};
