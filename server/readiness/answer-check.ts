import { z } from "zod";
import { readinessOf } from "@/domain/readiness/advise";
import { dreads, isComplete, legs, restingRates, sleeps, troubles } from "@/domain/readiness/check";
import { readinessRules } from "@/domain/readiness/rules-version";
import { localDateOf } from "@/domain/time-zone/zone";
import type { Acting } from "@/server/platform/acting";
import { toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { earlierChecks } from "./earlier-checks";

const beats = `A resting heart rate lies between ${restingRates.least} and ${restingRates.most}.`;

export const readinessInput = z
  .strictObject({
    dread: z.enum(dreads).nullable(),
    legs: z.enum(legs).nullable(),
    sleep: z.enum(sleeps).nullable(),
    restingRate: z.int().min(restingRates.least, beats).max(restingRates.most, beats).nullable(),
    trouble: z.enum(troubles).nullable(),
  })
  .refine(isComplete, "Please answer all three, or say what is wrong.");

/** Answers today's check, or answers it anew; what is advised is kept as it was said. */
export async function answerCheck(
  answers: z.infer<typeof readinessInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  const { zone, dayStartMinutes } = await db.runner.findUniqueOrThrow({
    where: { id: runnerId },
    select: { zone: true, dayStartMinutes: true },
  });
  const localDate = localDateOf(now, zone, dayStartMinutes);
  const earlier = await earlierChecks(runnerId, localDate);
  const { advice, signs, professional } = readinessOf({ ...answers, localDate }, earlier);
  const said = {
    ...answers,
    advice,
    signs,
    professional,
    rulesVersion: readinessRules,
    answeredAt: new Date(now),
  };
  await db.readinessCheck.upsert({
    where: { runnerId_localDate: { runnerId, localDate: toDate(localDate) } },
    create: { ...said, runnerId, localDate: toDate(localDate) },
    update: said,
  });
}
