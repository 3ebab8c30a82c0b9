import { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { forgetSessionsOf } from "@/server/platform/auth/session-cache";
import { db } from "@/server/platform/db";
import { requireModerator } from "./access";
import { applyDecisions } from "./apply-decisions";
import { decidedAlready, mustNotBeOwn, requireCase } from "./require-case";
import { tellOfDecision, tellOfOutcome } from "./tell-of-decision";

const reason = z
  .string()
  .trim()
  .min(10, "Say why in a sentence; the person reads it.")
  .max(2_000, "Keep it under 2,000 characters.");

export const decideCaseInput = z.strictObject({
  caseId: z.uuid(),
  decision: z.enum(["dismissed", "warned", "hidden", "suspended"]),
  reason,
});

/** Decides a reported case once, with a reason in words that whom it is about will read; its effects begin at once. */
export async function decideCase(
  { caseId, decision, reason: why }: z.infer<typeof decideCaseInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await requireModerator(runnerId);
  const accountableId = await db.$transaction(async (tx) => {
    const found = await requireCase(tx, caseId);
    mustNotBeOwn(found.accountableId, runnerId);
    if (found.decision !== null) throw decidedAlready();
    const decidedAt = new Date(now);
    await tx.moderationCase.update({
      where: { id: caseId },
      data: { decision, reason: why, decidedById: runnerId, decidedAt },
    });
    await applyDecisions(tx, found);
    await tellOfDecision(tx, { ...found, decision }, now);
    return found.accountableId;
  });
  forgetSessionsOf(accountableId);
}

export const decideAppealInput = z.strictObject({
  caseId: z.uuid(),
  outcome: z.enum(["stands", "lifted"]),
  reason,
});

/** Answers the one appeal of a case, for good; a decision that is taken back loses all its effects. */
export async function decideAppeal(
  { caseId, outcome, reason: why }: z.infer<typeof decideAppealInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await requireModerator(runnerId);
  const accountableId = await db.$transaction(async (tx) => {
    const found = await requireCase(tx, caseId);
    mustNotBeOwn(found.accountableId, runnerId);
    if (!found.appealed || found.outcome !== null) throw decidedAlready();
    const outcomeAt = new Date(now);
    await tx.moderationCase.update({
      where: { id: caseId },
      data: { outcome, outcomeReason: why, outcomeById: runnerId, outcomeAt },
    });
    await applyDecisions(tx, found);
    await tellOfOutcome(tx, found, now);
    return found.accountableId;
  });
  forgetSessionsOf(accountableId);
}
