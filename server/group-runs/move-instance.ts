import { z } from "zod";
import { whenShape } from "@/domain/group-run/group-run-schema";
import { localDateSchema } from "@/domain/time-zone/local-date-schema";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { lockGroupRun, requireOrganiser } from "./access";
import { loadInstance } from "./load-instance";
import { writeChange } from "./write-change";

export const moveInstanceInput = z.strictObject({
  groupRunId: z.uuid(),
  date: localDateSchema,
  to: z.strictObject(whenShape),
});

/** Moves one instance to another time at the same venue; who answered keeps their answer and is told. */
export async function moveInstance(
  { groupRunId, date, to }: z.infer<typeof moveInstanceInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const scope = await requireOrganiser(tx, groupRunId, runnerId);
    await lockGroupRun(tx, scope);
    const loaded = await loadInstance(tx, scope, date);
    const { change } = loaded;
    const wanted = {
      details: change?.details ?? null,
      movedTo: to.date,
      startMinutes: to.startMinutes,
      cancelled: change?.cancelled ?? false,
    };
    await writeChange(tx, scope, loaded, wanted, { what: "changed", now });
  });
}
