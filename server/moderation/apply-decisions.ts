import { type SubjectKind, subjectKinds } from "@/domain/moderation/report-reasons";
import { expireTags } from "@/server/platform/cache/expire-tags";
import type { Transaction } from "@/server/platform/db";
import { pagesOf } from "./subject-runner";
import { subjects } from "./subjects";

type About = { subjectKind: string; subjectId: string; accountableId: string };

const holding = { OR: [{ outcome: null }, { outcome: "stands" as const }] };
const first = { orderBy: { decidedAt: "asc" }, select: { decidedAt: true } } as const;

/**
 * Makes what is hidden and who is suspended follow from the decisions that hold now: the first of them counts, and
 * where none does any more, all is as it was. The pages that showed it are forgotten in the same transaction.
 */
export async function applyDecisions(
  tx: Transaction,
  { subjectKind, subjectId, accountableId }: About,
): Promise<void> {
  const suspended = await tx.moderationCase.findFirst({
    where: { accountableId, decision: "suspended", ...holding },
    ...first,
  });
  const hiddenPerson = await tx.moderationCase.findFirst({
    where: { subjectKind: "runner", subjectId: accountableId, decision: "hidden", ...holding },
    ...first,
  });
  const suspendedAt = suspended?.decidedAt ?? null;
  await tx.runner.update({
    where: { id: accountableId },
    data: { suspendedAt, hiddenAt: suspendedAt ?? hiddenPerson?.decidedAt ?? null },
  });
  const tags = await pagesOf(tx, accountableId);
  const kind = subjectKinds.find((known) => known === subjectKind);
  if (kind && kind !== "runner") tags.push(...(await hideThing(tx, kind, subjectId)));
  await expireTags(tx, tags);
}

async function hideThing(tx: Transaction, kind: SubjectKind, id: string): Promise<string[]> {
  const hidden = await tx.moderationCase.findFirst({
    where: {
      subjectKind: kind,
      subjectId: id,
      decision: { in: ["hidden", "suspended"] },
      ...holding,
    },
    ...first,
  });
  return subjects[kind].hide(tx, id, hidden?.decidedAt ?? null);
}
