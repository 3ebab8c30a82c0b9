import { z } from "zod";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";

export const editRunInput = z.strictObject({
  id: z.uuid(),
  title: z.string().trim().max(120, "Keep the title under 120 characters."),
  note: z.string().trim().max(2_000, "Keep the note under 2,000 characters."),
  visibility: z.enum(["private", "partners", "clubs"]),
});

/**
 * Changes what a runner says about a run; the facts of it stay as they were recorded. A run that is shown to clubs
 * only now takes its place in their streams at the time at which it was saved.
 */
export async function editRun(
  { id, ...words }: z.infer<typeof editRunInput>,
  { runnerId }: { runnerId: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.run.updateMany({ where: { runnerId, id }, data: words });
    if (count === 0) throw notFound("run");
    if (words.visibility !== "clubs") return;
    await tx.$executeRaw`
      INSERT INTO club_event (club_id, kind, subject_id, runner_id, at)
      SELECT membership.club_id, 'run', run.id, run.runner_id, run.created_at
      FROM run JOIN membership ON membership.runner_id = run.runner_id
      WHERE run.runner_id = ${runnerId}::uuid AND run.id = ${id}::uuid AND run.sport = 'run'
      ON CONFLICT DO NOTHING`;
  });
}
