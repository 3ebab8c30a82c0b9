import type { z } from "zod";
import { localDate } from "@/domain/time-zone/local-date";
import { planRun, type planRunInput } from "@/server/planned-runs/plan-run";
import { newId } from "@/server/platform/new-id";
import { factoryNow } from "./factories";

/** A planned run of half an hour on Tuesday 24 November 2026 at 06:00 unless told otherwise; answers its id. */
export async function makePlannedRun(
  runnerId: string,
  more: Partial<z.infer<typeof planRunInput>> = {},
  now = factoryNow,
): Promise<string> {
  const plannedRunId = newId();
  const slot = {
    plannedRunId,
    date: localDate("2026-11-24"),
    startMinutes: 360,
    plannedMinutes: 30,
    cue: "When the alarm rings",
    ...more,
  };
  await planRun(slot, { runnerId, now });
  return slot.plannedRunId;
}
