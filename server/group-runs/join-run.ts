import { z } from "zod";
import { matchesGroupRun } from "@/domain/group-run/match-run";
import { localDateSchema } from "@/domain/time-zone/local-date-schema";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { AppError, notFound } from "@/server/platform/errors";
import { requireGroupRun } from "./access";
import { instanceKey } from "./group-run-row";
import { loadInstance } from "./load-instance";
import { loadRan } from "./load-ran";

export const joinRunInput = z.strictObject({
  groupRunId: z.uuid(),
  date: localDateSchema,
  runId: z.uuid(),
});

/** Says that a run of one's own was this group run: the others then see that one ran it. Again changes nothing. */
export async function joinRun(
  { groupRunId, date, runId }: z.infer<typeof joinRunInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  const scope = await requireGroupRun(db, groupRunId, runnerId);
  const { instance } = await loadInstance(db, scope, date);
  const [ran] = await loadRan(runnerId, { runId });
  if (!ran) throw notFound("run");
  if (instance.cancelled || !matchesGroupRun(ran, instance)) {
    throw new AppError("refused", "another-time", "This run was at another time or place.");
  }
  const key = { ...instanceKey(scope, date), runnerId };
  const data = { runId, joinedAt: new Date(now) };
  await db.$transaction(async (tx) => {
    await tx.groupRunJoin.deleteMany({ where: { runnerId, runId } });
    await tx.groupRunJoin.upsert({
      where: { ownerId_groupRunId_date_runnerId: key },
      create: { ...key, ...data },
      update: data,
    });
  });
}

export const unjoinRunInput = z.strictObject({ runId: z.uuid() });

/** Takes that back; where nothing was joined nothing changes. */
export async function unjoinRun(
  { runId }: z.infer<typeof unjoinRunInput>,
  { runnerId }: Acting,
): Promise<void> {
  await db.groupRunJoin.deleteMany({ where: { runnerId, runId } });
}
