import { commitmentTag } from "@/server/commitments/commitment-tag";
import { visibleCommitments } from "@/server/commitments/queries";
import type { SubjectOf } from "./subjects";

export const commitmentSubject: SubjectOf = {
  async find(on, id, readerId) {
    const row = await on.commitment.findFirst({
      where: { id, AND: visibleCommitments(readerId) },
      select: {
        runnerId: true,
        runner: { select: { name: true } },
        versions: { select: { daysPerWeek: true }, orderBy: { fromWeek: "desc" }, take: 1 },
      },
    });
    if (!row) return null;
    const excerpt = `A promise of ${row.versions[0]?.daysPerWeek ?? "some"} runs a week`;
    return { title: row.runner.name, excerpt, accountableId: row.runnerId };
  },
  async hide(tx, id, since) {
    await tx.commitment.updateMany({ where: { id }, data: { hiddenAt: since } });
    return [commitmentTag(id)];
  },
};
