import type { FactSheet } from "@/domain/coach/fact";
import { promptVersion } from "@/domain/coach/model-prompt";
import type { Persona } from "@/domain/coach/persona-names";
import { localDateOf } from "@/domain/time-zone/zone";
import { toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import type { CoachModelSettings } from "@/server/platform/settings";

type Asking = { runnerId: string; subject: string; persona: Persona; sheet: FactSheet };

const budgetLock = 71_616_001;

/**
 * Takes one asking out of the day's budget, of the runner and in all, before the model is asked, so that no crash
 * asks for nothing. Null where the budget is spent or this text was asked for before. Answers the row's id.
 */
export async function reserveAsking(
  { runnerId, subject, persona, sheet }: Asking,
  { model, aDay, aDayEach }: CoachModelSettings,
  now: number,
): Promise<string | null> {
  const askedOn = toDate(localDateOf(now, "UTC"));
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${budgetLock})`;
    const all = await tx.coachText.count({ where: { askedOn } });
    const own = await tx.coachText.count({ where: { askedOn, runnerId } });
    if (all >= aDay || own >= aDayEach) return null;
    const id = newId();
    const { count } = await tx.coachText.createMany({
      data: {
        runnerId,
        id,
        subject,
        persona,
        promptVersion,
        model,
        sheet: JSON.parse(JSON.stringify(sheet)),
        askedOn,
        askedAt: new Date(now),
      },
      skipDuplicates: true,
    });
    return count === 1 ? id : null;
  });
}
