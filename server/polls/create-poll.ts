import { z } from "zod";
import { detailsShape, zoneSchema } from "@/domain/group-run/group-run-schema";
import { detailsOf } from "@/domain/group-run/instances";
import { pollOptionsSchema } from "@/domain/poll/poll-schema";
import { peopleOf } from "@/server/group-runs/access";
import { ownerInput, requireOwner } from "@/server/group-runs/schedule-group-run";
import { notifyMany } from "@/server/notifications/notify";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { refusedBy } from "@/server/platform/violated-constraint";
import { optionRows } from "./option-rows";

export const createPollInput = z
  .strictObject({
    pollId: z.uuid(),
    with: ownerInput,
    ...detailsShape,
    zone: zoneSchema,
    options: pollOptionsSchema,
  })
  .refine(({ latitude, longitude }) => (latitude === null) === (longitude === null), {
    message: "A point needs latitude and longitude.",
  });

const idTaken = new AppError("conflict", "id-taken", "This poll is here already.");

/** Asks a club or a partner which of some times suits. */
export async function createPoll(
  input: z.infer<typeof createPollInput>,
  { runnerId, now }: Acting,
): Promise<{ pollId: string }> {
  const { pollId, zone } = input;
  await db.$transaction(async (tx) => {
    const owner = await requireOwner(tx, input.with, runnerId);
    const at = new Date(now);
    await refusedBy({ poll_pkey: idTaken, poll_id_key: idTaken }, () =>
      tx.poll.create({
        data: {
          ...detailsOf(input),
          ...owner,
          zone,
          id: pollId,
          organiserId: runnerId,
          createdAt: at,
          updatedAt: at,
        },
      }),
    );
    const { ownerId } = owner;
    await tx.pollOption.createMany({
      data: optionRows({ ownerId, pollId, zone }, input.options, now),
    });
    const people = await tx.runner.findMany({ where: peopleOf(owner), select: { id: true } });
    await notifyMany(
      tx,
      people.map(({ id }) => ({
        runnerId: id,
        kind: "poll-asks" as const,
        facts: { pollId, title: input.title },
        key: `poll-asks:${pollId}`,
        now,
        actorId: runnerId,
        ...(owner.clubId ? { clubId: owner.clubId } : {}),
      })),
    );
  });
  return { pollId };
}
