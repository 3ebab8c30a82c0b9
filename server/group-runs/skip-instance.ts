import type { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { lockGroupRun, requireOrganiser } from "./access";
import type { instanceInput } from "./confirm-answer";
import { loadInstance } from "./load-instance";
import { writeChange } from "./write-change";

/** Calls off one instance; it stays in calendars as cancelled. Again changes nothing. */
export async function skipInstance(
  input: z.infer<typeof instanceInput>,
  acting: Acting,
): Promise<void> {
  await setCancelled(input, acting, true);
}

/** Takes back that one instance was called off. */
export async function restoreInstance(
  input: z.infer<typeof instanceInput>,
  acting: Acting,
): Promise<void> {
  await setCancelled(input, acting, false);
}

async function setCancelled(
  { groupRunId, date }: z.infer<typeof instanceInput>,
  { runnerId, now }: Acting,
  cancelled: boolean,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const scope = await requireOrganiser(tx, groupRunId, runnerId);
    await lockGroupRun(tx, scope);
    const loaded = await loadInstance(tx, scope, date);
    const { change } = loaded;
    if ((change?.cancelled ?? false) === cancelled) return;
    const wanted = {
      details: change?.details ?? null,
      movedTo: change?.movedTo ?? null,
      startMinutes: change?.startMinutes ?? null,
      cancelled,
    };
    const what = cancelled ? "cancelled" : "restored";
    await writeChange(tx, scope, loaded, wanted, { what, now });
  });
}
