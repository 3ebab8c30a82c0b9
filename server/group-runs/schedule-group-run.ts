import { z } from "zod";
import type { GroupRunPlan } from "@/domain/group-run/group-run";
import {
  detailsShape,
  paceGroupsSchema,
  whenShape,
  zoneSchema,
} from "@/domain/group-run/group-run-schema";
import { detailsOf } from "@/domain/group-run/instances";
import { repeatRuleSchema } from "@/domain/recurrence/repeat-rule-schema";
import { rruleOf } from "@/domain/recurrence/rrule-text";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { requireMember } from "@/server/clubs/access";
import { requirePartnership } from "@/server/partners/access";
import type { Acting } from "@/server/platform/acting";
import { db, type Transaction } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { refusedBy } from "@/server/platform/violated-constraint";
import { planColumns } from "./group-run-row";
import {
  type ClockMove,
  endOf,
  firstInstance,
  writeClockMoves,
  writePaceGroups,
} from "./plan-rows";

export const scheduleGroupRunInput = z
  .strictObject({
    groupRunId: z.uuid(),
    with: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("club"), clubId: z.uuid() }),
      z.strictObject({ kind: z.literal("partnership"), partnershipId: z.uuid() }),
    ]),
    ...detailsShape,
    ...whenShape,
    zone: zoneSchema,
    repeats: repeatRuleSchema.nullable(),
    paceGroups: paceGroupsSchema,
  })
  .refine(({ latitude, longitude }) => (latitude === null) === (longitude === null), {
    message: "A point needs latitude and longitude.",
  });

const idTaken = new AppError("conflict", "id-taken", "This group run is here already.");

/** Schedules a group run of a club or of two partners; tells its first date and which dates a clock change moves. */
export async function scheduleGroupRun(
  input: z.infer<typeof scheduleGroupRunInput>,
  { runnerId, now }: Acting,
): Promise<{ groupRunId: string; date: LocalDate; clockMoves: ClockMove[] }> {
  const { groupRunId, zone, repeats, paceGroups } = input;
  const plan: GroupRunPlan = {
    ...detailsOf(input),
    zone,
    startsOn: input.date,
    startMinutes: input.startMinutes,
    rrule: repeats === null ? null : rruleOf(repeats, zone),
    sequence: 0,
    cancelledAt: null,
  };
  const { date } = firstInstance(plan, now);
  return db.$transaction(async (tx) => {
    const owner = await requireOwner(tx, input.with, runnerId);
    const at = new Date(now);
    await refusedBy({ group_run_pkey: idTaken, group_run_id_key: idTaken }, () =>
      tx.groupRun.create({
        data: {
          ...planColumns(plan),
          ...owner,
          id: groupRunId,
          organiserId: runnerId,
          endsBefore: endOf(plan),
          createdAt: at,
          updatedAt: at,
        },
      }),
    );
    const key = { ...owner, groupRunId };
    await writePaceGroups(tx, key, paceGroups);
    const clockMoves = await writeClockMoves(tx, key, plan, { now, except: new Set() });
    return { groupRunId, date, clockMoves };
  });
}

async function requireOwner(
  tx: Transaction,
  owner: z.infer<typeof scheduleGroupRunInput>["with"],
  runnerId: string,
) {
  if (owner.kind === "club") {
    await requireMember(tx, owner.clubId, runnerId);
    return { ownerId: owner.clubId, clubId: owner.clubId, partnershipId: null };
  }
  const { partnershipId } = owner;
  await requirePartnership(tx, partnershipId, runnerId);
  return { ownerId: partnershipId, clubId: null, partnershipId };
}
