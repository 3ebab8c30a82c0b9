import { z } from "zod";
import { countsFrom } from "@/domain/commitment/counts-from";
import { localDateSchema } from "@/domain/time-zone/local-date-schema";
import { instantOf, localDateOf } from "@/domain/time-zone/zone";
import { weekOf } from "@/domain/week/week";
import { notifyMany } from "@/server/notifications/notify";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { saveRun } from "./save-run";

const noonMinutes = 720;

export const runByHandInput = z.strictObject({
  id: z.uuid(),
  date: localDateSchema,
  /** Minutes after midnight by the wall clock; null where the runner does not say. */
  startMinutes: z.int().min(0).max(1439).nullable(),
  movingSeconds: z.int().min(60, "A run takes at least a minute.").max(172_800),
  distanceMetres: z.number().positive().max(500_000).nullable(),
  note: z.string().trim().max(2_000, "Keep the note under 2,000 characters."),
});

/** Saves a run that nothing recorded. With a partner it waits for their word, or for 72 silent hours. */
export async function logRunByHand(
  input: z.infer<typeof runByHandInput>,
  { runnerId, now }: { runnerId: string; now: number },
): Promise<{ id: string }> {
  const runner = await db.runner.findUniqueOrThrow({
    where: { id: runnerId },
    select: { zone: true, dayStartMinutes: true, runVisibility: true },
  });
  const startedAt = startOf(input, runner.zone, now);
  const localDate =
    input.startMinutes === null
      ? input.date
      : localDateOf(startedAt, runner.zone, runner.dayStartMinutes);
  const sides = await db.partnershipSide.findMany({
    where: { runnerId, partnership: { state: "active" } },
    select: { partnerId: true },
  });
  const hasPartner = sides.length > 0;
  const evidence = {
    source: "by-hand",
    loggedAt: now,
    witness: "silent",
    runnerDecision: null,
  } as const;
  await saveRun(
    {
      runnerId,
      id: input.id,
      source: "by_hand",
      sport: "run",
      startedAt,
      zone: runner.zone,
      localDate,
      weekStart: weekOf(localDate),
      elapsedSeconds: input.movingSeconds,
      movingSeconds: input.movingSeconds,
      distanceMetres: input.distanceMetres,
      ascentMetres: null,
      averageHeartRate: null,
      maximumHeartRate: null,
      indoor: false,
      implausible: false,
      title: "",
      note: input.note,
      visibility: runner.runVisibility,
      summary: {},
      countsFrom: countsFrom(evidence, { hasPartner, decidedAt: null }),
      track: null,
      file: null,
    },
    now,
  );
  // After the run and again with each repeat: whoever saved it and died before has the witnesses asked by the next try.
  await db.$transaction((tx) =>
    notifyMany(
      tx,
      sides.map(({ partnerId }) => ({
        runnerId: partnerId,
        actorId: runnerId,
        kind: "witness-asked",
        facts: { runId: input.id, date: localDate },
        key: `witness-asked:${input.id}`,
        now,
      })),
    ),
  );
  return { id: input.id };
}

function startOf(
  input: Pick<z.infer<typeof runByHandInput>, "date" | "startMinutes" | "movingSeconds">,
  zone: string,
  now: number,
): number {
  const told = instantOf(input.date, input.startMinutes ?? noonMinutes, zone);
  const latest = now - input.movingSeconds * 1000;
  if (told <= latest) return told;
  if (input.startMinutes === null && localDateOf(now, zone) === input.date) return latest;
  throw new AppError(
    "refused",
    "in-the-future",
    "This run would end in the future. Check its day and time.",
  );
}
