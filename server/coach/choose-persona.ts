import { z } from "zod";
import { personas } from "@/domain/coach/persona-names";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";

export const personaInput = z.strictObject({ persona: z.enum(personas) });

/** Chooses the voice in which the coach speaks from now on. */
export async function choosePersona(
  { persona }: z.infer<typeof personaInput>,
  { runnerId }: Acting,
): Promise<void> {
  await db.runner.update({ where: { id: runnerId }, data: { persona } });
}
