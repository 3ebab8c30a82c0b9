import { z } from "zod";
import { visibleRunner } from "@/server/blocks/access";
import { db } from "@/server/platform/db";

export const facesInput = z.strictObject({ runnerIds: z.array(z.uuid()).min(1).max(100) });

/** The pictures of those among some runners who have one and whom the reader may see. */
export async function facesOf(
  { runnerIds }: z.infer<typeof facesInput>,
  readerId: string,
): Promise<{ runnerId: string; pictureId: string }[]> {
  const rows = await db.runnerPicture.findMany({
    where: { runnerId: { in: runnerIds }, runner: visibleRunner(readerId) },
    select: { runnerId: true, id: true },
  });
  return rows.map(({ runnerId, id }) => ({ runnerId, pictureId: id }));
}

/** A picture's bytes for a reader who may see its runner, null for one without an account; null for all others. */
export async function pictureFor(id: string, readerId: string | null): Promise<Uint8Array | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const found = await db.runnerPicture.findFirst({
    where: { id, runner: visibleRunner(readerId) },
    select: { content: true },
  });
  return found?.content ?? null;
}
