import type { z } from "zod";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import type { subjectInput } from "./report-subject";
import { subjects } from "./subjects";

/** What is about to be reported, by its name, for a reader who may see it and to whom it does not belong. */
export async function subjectToReport(
  { kind, id }: z.infer<typeof subjectInput>,
  readerId: string,
): Promise<{ title: string }> {
  const subject = await subjects[kind].find(db, id, readerId);
  if (!subject || subject.accountableId === readerId) throw notFound("page");
  return { title: subject.title };
}
