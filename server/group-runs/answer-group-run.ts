import { z } from "zod";
import {
  type Answer,
  answerRefusal,
  answerSentence,
  isPastCutOff,
} from "@/domain/group-run/answers";
import { promoted, type Seats, seatsOf } from "@/domain/group-run/seats";
import { localDateSchema } from "@/domain/time-zone/local-date-schema";
import type { Acting } from "@/server/platform/acting";
import { db, type Transaction } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { type GroupRunScope, lockGroupRun, requireGroupRun } from "./access";
import { instanceKey } from "./group-run-row";
import { askersOf, loadInstance } from "./load-instance";
import { tellRunners } from "./tell-runners";

export const answerGroupRunInput = z.strictObject({
  groupRunId: z.uuid(),
  date: localDateSchema,
  says: z.enum(["yes", "maybe", "no"]),
  paceGroup: z.string().max(40).nullable().default(null),
});

/** What an answer came to; `waitingPlace` counts from 1 and is null for who has a seat or does not come. */
export type MyAnswer = { says: Answer; hasSeat: boolean; waitingPlace: number | null };

/**
 * Answers one instance. Seats go strictly in the order of asking; who gives theirs up brings in the first who
 * waits, and that one is told. The same answer again keeps its place.
 */
export async function answerGroupRun(
  { groupRunId, date, says, paceGroup }: z.infer<typeof answerGroupRunInput>,
  { runnerId, now }: Acting,
): Promise<MyAnswer> {
  return db.$transaction(async (tx) => {
    const scope = await requireGroupRun(tx, groupRunId, runnerId);
    await lockGroupRun(tx, scope);
    const { instance } = await loadInstance(tx, scope, date);
    const refusal = answerRefusal(instance, now);
    if (refusal) throw new AppError("refused", refusal, answerSentence(refusal));
    const before = seatsOf(await askersOf(tx, scope, date), instance.capacity);
    const isLate = before.going.includes(runnerId) && isPastCutOff(instance, now);
    await write(tx, scope, {
      date,
      says,
      paceGroup: says === "no" ? null : await knownPaceGroup(tx, scope, paceGroup),
      now,
      isLate: isLate && says !== "yes",
    });
    const after = seatsOf(await askersOf(tx, scope, date), instance.capacity);
    const runnerIds = promoted(before, after);
    await tellRunners(tx, scope, { date, what: "promoted", runnerIds, now });
    return mine(after, says, runnerId);
  });
}

type Given = {
  date: z.infer<typeof localDateSchema>;
  says: Answer;
  paceGroup: string | null;
  now: number;
  isLate: boolean;
};

async function write(
  tx: Transaction,
  scope: GroupRunScope,
  { date, says, paceGroup, now, isLate }: Given,
): Promise<void> {
  const key = { ...instanceKey(scope, date), runnerId: scope.runnerId };
  const known = await tx.groupRunAnswer.findUnique({
    where: { ownerId_groupRunId_date_runnerId: key },
    select: { says: true, place: true, confirmedAt: true, lateCancelAt: true },
  });
  const at = new Date(now);
  const staysIn = says === "yes" && known?.says === "yes";
  const lateCancelAt = says === "yes" ? null : isLate ? at : (known?.lateCancelAt ?? null);
  const data = {
    says,
    paceGroup,
    place: says === "yes" ? (known?.place ?? (await lastPlace(tx, scope, date)) + 1) : null,
    confirmedAt: staysIn ? known.confirmedAt : null,
    lateCancelAt,
    answeredAt: at,
  };
  await tx.groupRunAnswer.upsert({
    where: { ownerId_groupRunId_date_runnerId: key },
    create: { ...key, ...data },
    update: data,
  });
}

async function lastPlace(
  tx: Transaction,
  scope: GroupRunScope,
  date: Given["date"],
): Promise<number> {
  const { _max } = await tx.groupRunAnswer.aggregate({
    where: instanceKey(scope, date),
    _max: { place: true },
  });
  return _max.place ?? 0;
}

async function knownPaceGroup(
  tx: Transaction,
  { ownerId, groupRunId }: GroupRunScope,
  name: string | null,
): Promise<string | null> {
  if (name === null) return null;
  const group = await tx.groupRunPaceGroup.findFirst({
    where: { ownerId, groupRunId, name },
    select: { name: true },
  });
  return group?.name ?? null;
}

function mine({ going, waiting }: Seats, says: Answer, runnerId: string): MyAnswer {
  const place = waiting.indexOf(runnerId);
  return {
    says,
    hasSeat: going.includes(runnerId),
    waitingPlace: place < 0 ? null : place + 1,
  };
}
