import { z } from "zod";
import { changedVersions } from "@/domain/commitment/change-terms";
import { endOf } from "@/domain/commitment/commitment";
import { commitmentTermsSchema } from "@/domain/commitment/terms-schema";
import type { WeekStart } from "@/domain/week/week";
import { expireTags } from "@/server/platform/cache/expire-tags";
import { toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { termsColumns } from "./commitment-row";
import { commitmentTag } from "./commitment-tag";
import { projectCommitment } from "./project-commitment";
import { requireCommitment } from "./require-commitment";

export const changeCommitmentInput = z.strictObject({ id: z.uuid(), terms: commitmentTermsSchema });

/** Changes what a commitment asks; harder from this week on, easier only later. Answers from when. */
export async function changeCommitment(
  { id, terms }: z.infer<typeof changeCommitmentInput>,
  { runnerId, now }: { runnerId: string; now: number },
): Promise<{ fromWeek: WeekStart }> {
  return db.$transaction(async (tx) => {
    const { commitment, today } = await requireCommitment(tx, { runnerId, id, now });
    const versions = changedVersions(commitment, terms, today);
    const fromWeek = versions.at(-1)?.fromWeek;
    const added = versions.filter((version) => !commitment.versions.includes(version));
    const first = added[0]?.fromWeek;
    if (!fromWeek || !first || fromWeek >= endOf(commitment)) {
      throw new AppError(
        "refused",
        "ends-before-the-change",
        "This commitment ends before an easier week could begin. It stays as it is until then.",
      );
    }
    const kept = versions.filter((version) => !added.includes(version));
    await tx.commitmentVersion.deleteMany({
      where: {
        runnerId,
        commitmentId: id,
        fromWeek: { notIn: kept.map((version) => toDate(version.fromWeek)) },
      },
    });
    await tx.commitmentVersion.createMany({
      data: added.map((version) => ({
        runnerId,
        commitmentId: id,
        fromWeek: toDate(version.fromWeek),
        ...termsColumns(version.terms),
        createdAt: new Date(now),
      })),
    });
    await projectCommitment(tx, runnerId, id, { fromWeek: first, now });
    await expireTags(tx, [commitmentTag(id)]);
    return { fromWeek };
  });
}
