import { z } from "zod";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";

export const editRunInput = z.strictObject({
  id: z.uuid(),
  title: z.string().trim().max(120, "Keep the title under 120 characters."),
  note: z.string().trim().max(2_000, "Keep the note under 2,000 characters."),
  visibility: z.enum(["private", "partners", "clubs"]),
});

/** Changes what a runner says about a run; the facts of it stay as they were recorded. */
export async function editRun(
  { id, ...words }: z.infer<typeof editRunInput>,
  { runnerId }: { runnerId: string },
): Promise<void> {
  const { count } = await db.run.updateMany({ where: { runnerId, id }, data: words });
  if (count === 0) throw notFound("run");
}
