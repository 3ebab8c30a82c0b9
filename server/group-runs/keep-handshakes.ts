import { z } from "zod";
import type { Instance } from "@/domain/group-run/group-run";
import type { Handshake } from "@/domain/roll-call/handshake";
import { handshakeSchema } from "@/domain/roll-call/handshake-schema";
import { type Refusal, refusalSentence, timeRefusal } from "@/domain/roll-call/judge-handshake";
import { stepStart } from "@/domain/roll-call/roll-code";
import { localDateSchema } from "@/domain/time-zone/local-date-schema";
import type { Acting } from "@/server/platform/acting";
import { db, type Transaction } from "@/server/platform/db";
import { type GroupRunScope, lockGroupRun, peopleOf, requireGroupRun } from "./access";
import { countSightings } from "./count-sightings";
import { createShowerFinder, type FoundCode } from "./find-shower";
import { instanceKey } from "./group-run-row";
import { loadInstance } from "./load-instance";
import { rollKey, wroteHandshake } from "./roll-key";
import { keepShowing, keepSighting, showingsOf } from "./store-handshake";

export const keepHandshakesInput = z.strictObject({
  groupRunId: z.uuid(),
  date: localDateSchema,
  sides: z.array(handshakeSchema).min(1).max(20),
});

/** What became of one side: both phones agree, the other has not been heard yet, or it is not taken, with the sentence. */
export type Kept = { state: "counted" | "waiting" } | { state: "refused"; sentence: string };

/**
 * Takes in what a phone kept of a roll-call, in the order given. A side is stored once however often it is sent;
 * two that make a whole handshake put both runners on the roll.
 */
export async function keepHandshakes(
  { groupRunId, date, sides }: z.infer<typeof keepHandshakesInput>,
  { runnerId, now, secret }: Acting & { secret: string },
): Promise<Kept[]> {
  return db.$transaction(async (tx) => {
    const scope = await requireGroupRun(tx, groupRunId, runnerId);
    await lockGroupRun(tx, scope);
    const { instance } = await loadInstance(tx, scope, date);
    const key = rollKey({ groupRunId, date, runnerId }, secret);
    const people = await tx.runner.findMany({ where: peopleOf(scope), select: { id: true } });
    const finder = createShowerFinder(
      { groupRunId, date },
      people.map(({ id }) => id),
      secret,
    );
    let before: Awaited<ReturnType<typeof showingsOf>> | undefined;
    const kept: (Refusal | FoundCode | "showed")[] = [];
    for (const side of sides) {
      const refusal = sideRefusal(side, key, instance, now);
      if (refusal) kept.push(refusal);
      else if (side.kind === "showed") kept.push(await keepShowing(tx, scope, instance, side, now));
      else {
        const found = finder.freshAt(side);
        if (found?.shownById === runnerId) kept.push("own-code");
        else if (found) kept.push(await keepSighting(tx, scope, instance, { side, found, now }));
        else {
          before ??= await showingsOf(tx, scope, instance);
          kept.push(finder.wasShown(side.code, before) ? "other-time" : "unknown-code");
        }
      }
    }
    const showings = await showingsOf(tx, scope, instance);
    await countSightings(tx, scope, instance, { showings, now });
    return answersOf(tx, scope, instance, kept);
  });
}

/** Why a side is not taken, before anybody looks whose code it was. */
function sideRefusal(
  side: Handshake,
  key: Buffer,
  instance: Instance,
  now: number,
): Refusal | null {
  if (!wroteHandshake(key, side)) return "forged";
  if (side.kind === "saw") return timeRefusal(instance, side.seenAt, now);
  if (side.lastStep < side.firstStep) return "other-time";
  return (
    timeRefusal(instance, stepStart(side.firstStep), now) ??
    timeRefusal(instance, stepStart(side.lastStep), now)
  );
}

async function answersOf(
  tx: Transaction,
  scope: GroupRunScope,
  { date }: Instance,
  kept: readonly (Refusal | FoundCode | "showed")[],
): Promise<Kept[]> {
  const { runnerId } = scope;
  const counted = await tx.rollSighting.findMany({
    where: {
      ...instanceKey(scope, date),
      countedAt: { not: null },
      OR: [{ runnerId }, { shownById: runnerId }],
    },
    select: { runnerId: true, shownById: true, step: true },
  });
  const isCounted = ({ shownById, step }: FoundCode) =>
    counted.some(
      (one) => one.runnerId === runnerId && one.shownById === shownById && one.step === step,
    );
  const isMet = counted.some((one) => one.shownById === runnerId);
  return kept.map((one) => {
    if (one === "showed") return { state: isMet ? "counted" : "waiting" };
    if (typeof one === "string") return { state: "refused", sentence: refusalSentence(one) };
    return { state: isCounted(one) ? "counted" : "waiting" };
  });
}
