import { z } from "zod";
import { visibleRunner } from "@/server/blocks/access";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import { newId as makeId } from "@/server/platform/new-id";

export const muteInput = z.discriminatedUnion("what", [
  z.strictObject({ what: z.literal("person"), id: z.uuid() }),
  z.strictObject({ what: z.literal("club"), id: z.uuid() }),
]);

/** Makes no more notices about a person or a club that the runner has to do with. Nobody is told; again changes nothing. */
export async function mute(
  { what, id }: z.infer<typeof muteInput>,
  { runnerId, now, newId = makeId }: Acting,
): Promise<void> {
  if (!(await isKnown(what, id, runnerId))) throw notFound(what);
  await db.noticeMute.createMany({
    data: {
      runnerId,
      id: newId(),
      since: new Date(now),
      ...(what === "person" ? { personId: id } : { clubId: id }),
    },
    skipDuplicates: true,
  });
}

export const unmuteInput = z.strictObject({ id: z.uuid() });

/** Takes a mute back. */
export async function unmute(
  { id }: z.infer<typeof unmuteInput>,
  { runnerId }: Acting,
): Promise<void> {
  await db.noticeMute.deleteMany({ where: { runnerId, id } });
}

async function isKnown(what: "person" | "club", id: string, runnerId: string): Promise<boolean> {
  if (what === "club") return (await db.membership.count({ where: { clubId: id, runnerId } })) > 0;
  const person = await db.runner.findFirst({
    where: {
      id,
      NOT: { id: runnerId },
      AND: visibleRunner(runnerId),
      OR: [
        { sides: { some: { partnerId: runnerId } } },
        { memberships: { some: { club: { memberships: { some: { runnerId } } } } } },
        { noticesOfMe: { some: { runnerId } } },
      ],
    },
    select: { id: true },
  });
  return person !== null;
}
