import { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import { newId } from "@/server/platform/new-id";
import { ownTexts } from "./own-texts";

export const reportInput = z.strictObject({
  id: z.uuid().default(newId),
  /** A run of the reader, or null for the last closed week. */
  runId: z.uuid().nullable(),
  wording: z.int().min(0).max(999).default(0),
  note: z.string().trim().max(1_000, "Please say it in at most 1,000 characters."),
});

/** Keeps a text of the coach that its reader says is wrong, as it was written here, with the facts behind it. */
export async function reportText(
  { id, runId, wording, note }: z.infer<typeof reportInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  const { persona, week, say, runs } = await ownTexts(runnerId, now);
  const told =
    runId === null ? say(persona, wording) : runs.find(({ run }) => run.id === runId)?.say();
  if (!told) throw notFound("text");
  await db.coachReport.createMany({
    data: {
      runnerId,
      id,
      persona,
      note,
      subject: runId === null ? `week ${week}` : `run ${runId}`,
      text: told.text,
      sheet: JSON.parse(JSON.stringify(told.sheet)),
      createdAt: new Date(now),
    },
    skipDuplicates: true,
  });
}
