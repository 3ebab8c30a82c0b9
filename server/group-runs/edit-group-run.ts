import { z } from "zod";
import type { GroupRunPlan } from "@/domain/group-run/group-run";
import { detailsShape, paceGroupsSchema, whenShape } from "@/domain/group-run/group-run-schema";
import { detailsOf, instancesOf } from "@/domain/group-run/instances";
import { horizonMs } from "@/domain/group-run/split-rule";
import { repeatRuleSchema } from "@/domain/recurrence/repeat-rule-schema";
import { rruleOf } from "@/domain/recurrence/rrule-text";
import { addDays, daysBetween } from "@/domain/time-zone/local-date";
import { localDateSchema } from "@/domain/time-zone/local-date-schema";
import type { Acting } from "@/server/platform/acting";
import { db, type Transaction } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { type GroupRunScope, lockGroupRun, requireOrganiser } from "./access";
import { type LoadedInstance, loadInstance } from "./load-instance";
import { firstInstance } from "./plan-rows";
import { type Edited, rewritePlan } from "./rewrite-plan";
import { writeChange } from "./write-change";

export const editGroupRunInput = z
  .strictObject({
    groupRunId: z.uuid(),
    /** The instance from which the runner edits. */
    date: localDateSchema,
    scope: z.enum(["this", "following", "all"]),
    ...detailsShape,
    to: z.strictObject(whenShape),
    repeats: repeatRuleSchema.nullable(),
    paceGroups: paceGroupsSchema,
  })
  .refine(({ latitude, longitude }) => (latitude === null) === (longitude === null), {
    message: "A point needs latitude and longitude.",
  });

type EditInput = z.infer<typeof editGroupRunInput>;

/**
 * Edits this instance, this and all that follow, or all that are to come; what has begun never changes. Who
 * answered keeps their answer where their day is still there, and is told. Returns where the instance is now.
 */
export async function editGroupRun(
  input: EditInput,
  { runnerId, now, newId: makeId = newId }: Acting,
): Promise<Edited> {
  return db.$transaction(async (tx) => {
    const scope = await requireOrganiser(tx, input.groupRunId, runnerId);
    await lockGroupRun(tx, scope);
    const loaded = await loadInstance(tx, scope, input.date);
    const { plan } = loaded;
    if (input.scope === "this" && plan.rrule !== null) {
      return editInstance(tx, scope, loaded, input, now);
    }
    const from = input.scope === "all" ? await firstAhead(plan, now) : input.date;
    const rrule = input.repeats === null ? null : rruleOf(input.repeats, plan.zone);
    const next: GroupRunPlan = {
      ...plan,
      ...detailsOf(input),
      startsOn: addDays(from, daysBetween(input.date, input.to.date)),
      startMinutes: input.to.startMinutes,
      rrule,
      sequence: plan.sequence + 1,
    };
    const { date: asked, paceGroups } = input;
    const newGroupRunId = makeId();
    return rewritePlan(tx, scope, { from, asked, plan, next, paceGroups, now, newGroupRunId });
  });
}

async function editInstance(
  tx: Transaction,
  scope: GroupRunScope,
  loaded: LoadedInstance,
  input: EditInput,
  now: number,
): Promise<Edited> {
  const { plan, change } = loaded;
  const details = detailsOf(input);
  const isAsPlanned = JSON.stringify(details) === JSON.stringify(detailsOf(plan));
  const { date, startMinutes } = input.to;
  const stays = date === input.date && startMinutes === plan.startMinutes;
  await writeChange(
    tx,
    scope,
    loaded,
    {
      details: isAsPlanned ? null : details,
      movedTo: stays ? null : date,
      startMinutes: stays ? null : startMinutes,
      cancelled: change?.cancelled ?? false,
    },
    { what: "changed", now },
  );
  return { groupRunId: input.groupRunId, date: input.date, clockMoves: [] };
}

async function firstAhead(plan: GroupRunPlan, now: number) {
  const [next] = instancesOf(plan, [], { from: now, to: now + horizonMs });
  return next?.date ?? firstInstance(plan, now).date;
}
