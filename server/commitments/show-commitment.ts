import { z } from "zod";
import { expireTags } from "@/server/platform/cache/expire-tags";
import { db } from "@/server/platform/db";
import { commitmentTag } from "./commitment-tag";
import { visibilityInput } from "./make-commitment";
import { projectCommitment } from "./project-commitment";
import { requireCommitment } from "./require-commitment";

export const showCommitmentInput = z.strictObject({ id: z.uuid(), visibility: visibilityInput });

/** Changes who may see a commitment, for its past weeks too. */
export async function showCommitment(
  { id, visibility }: z.infer<typeof showCommitmentInput>,
  { runnerId, now }: { runnerId: string; now: number },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { commitment } = await requireCommitment(tx, { runnerId, id, now });
    await tx.commitment.update({ where: { runnerId_id: { runnerId, id } }, data: { visibility } });
    await projectCommitment(tx, runnerId, id, { fromWeek: commitment.startsOn, now });
    await expireTags(tx, [commitmentTag(id)]);
  });
}
