import { z } from "zod";
import { whySchema } from "@/domain/runner/why";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";

export const whyInput = z.strictObject({ text: whySchema });

/** Keeps why a runner runs beside what they said before; the same words again change nothing. */
export async function writeWhy(
  { text }: z.infer<typeof whyInput>,
  { runnerId, now, newId: makeId = newId }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM runner WHERE id = ${runnerId}::uuid FOR NO KEY UPDATE`;
    const newest = await tx.runnerWhy.findFirst({
      where: { runnerId },
      select: { text: true },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    });
    if (newest?.text === text) return;
    await tx.runnerWhy.create({
      data: { runnerId, id: makeId(), text, createdAt: new Date(now) },
    });
  });
}
