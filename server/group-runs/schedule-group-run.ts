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
import { tellPlanned } from "./tell-planned";

export const ownerInput = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("club"), clubId: z.uuid() }),
  z.strictObject({ kind: z.literal("partnership"), partnershipId: z.uuid() }),
]);

export const scheduleGroupRunInput = z
  .strictObject({
    groupRunId: z.uuid(),
    with: ownerInput,
    ...detailsShape,
    ...whenShape,
    zone: zoneSchema,
    repeats: repeatRuleSchema.nullable(),
    paceGroups: paceGroupsSchema,
  })
  .refine(({ latitude, longitude }) => (latitude === null) === (longitude === null), {
    message: "A point needs latitude and longitude.",
  });

type Schedule = z.infer<typeof scheduleGroupRunInput>;
type Scheduled = { groupRunId: string; date: LocalDate; clockMoves: ClockMove[] };

const idTaken = new AppError("conflict", "id-taken", "This group run is here already.");

/** Schedules a group run of a club or of two partners; tells its first date and which dates a clock change moves. */
export async function scheduleGroupRun(input: Schedule, acting: Acting): Promise<Scheduled> {
  const plan = planFrom(input, acting.now);
  return db.$transaction(async (tx) => {
    const owner = await requireOwner(tx, input.with, acting.runnerId);
    const made = await writeGroupRun(tx, owner, { ...input, ...plan }, acting);
    await tellPlanned(tx, { ...owner, ...made }, acting);
    return made;
  });
}

/** As scheduleGroupRun, within the caller's transaction; that the actor may is the caller's to know. */
export async function scheduleIn(
  tx: Transaction,
  owner: GroupRunOwnerKey,
  input: Omit<Schedule, "with">,
  acting: Acting,
): Promise<Scheduled> {
  return writeGroupRun(tx, owner, { ...input, ...planFrom(input, acting.now) }, acting);
}

function planFrom(input: Omit<Schedule, "with">, now: number) {
  const { zone, repeats } = input;
  const plan: GroupRunPlan = {
    ...detailsOf(input),
    zone,
    startsOn: input.date,
    startMinutes: input.startMinutes,
    rrule: repeats === null ? null : rruleOf(repeats, zone),
    sequence: 0,
    cancelledAt: null,
  };
  return { plan, first: firstInstance(plan, now).date };
}

type Writing = Pick<Schedule, "groupRunId" | "paceGroups"> & ReturnType<typeof planFrom>;

async function writeGroupRun(
  tx: Transaction,
  owner: GroupRunOwnerKey,
  { groupRunId, paceGroups, plan, first }: Writing,
  { runnerId, now }: Acting,
): Promise<Scheduled> {
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
  return { groupRunId, date: first, clockMoves };
}

/** Whom a group run is for, as its row says it. */
export type GroupRunOwnerKey = {
  ownerId: string;
  clubId: string | null;
  partnershipId: string | null;
};

/** Whom the actor may schedule for: a club of theirs, or a partner. */
export async function requireOwner(
  tx: Transaction,
  owner: Schedule["with"],
  runnerId: string,
): Promise<GroupRunOwnerKey> {
  if (owner.kind === "club") {
    await requireMember(tx, owner.clubId, runnerId);
    return { ownerId: owner.clubId, clubId: owner.clubId, partnershipId: null };
  }
  const { partnershipId } = owner;
  await requirePartnership(tx, partnershipId, runnerId);
  return { ownerId: partnershipId, clubId: null, partnershipId };
}
