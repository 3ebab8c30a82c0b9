import { addWeeks, type WeekStart } from "@/domain/week/week";
import { makeCommitment } from "@/server/commitments/make-commitment";
import { commentRun } from "@/server/feed/comment-run";
import { appealCase } from "@/server/moderation/appeal-case";
import { blockRunner } from "@/server/moderation/block-runner";
import { decideCase } from "@/server/moderation/decide-case";
import { reportSubject } from "@/server/moderation/report-subject";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { people } from "./people";
import { demoZone } from "./plan-runs";

const hourMs = 3_600_000;

type Frame = { thisWeek: WeekStart; now: number };

/** What a moderator finds: a page that sells something, and a comment that was hidden and is appealed. */
export async function makeReports(ids: readonly string[], { thisWeek, now }: Frame): Promise<void> {
  const [maya = "", jonas = ""] = ids;
  const seller = await makeSeller({ thisWeek, now: now - 30 * hourMs });
  for (const [runnerId, note] of [
    [maya, "The name is an advertisement, and nobody runs there."],
    [jonas, "Came to me as a link in a chat."],
  ] as const) {
    const report = { kind: "commitment", id: seller.commitmentId, reason: "spam", note } as const;
    await reportSubject(report, { runnerId, now: now - 26 * hourMs });
  }
  await blockRunner({ runnerId: seller.runnerId }, { runnerId: maya, now: now - 25 * hourMs });
  await reportComment(ids, now);
}

/** Somebody outside the club, whose public page is no promise. */
async function makeSeller({ thisWeek, now }: Frame) {
  const runnerId = newId();
  const at = new Date(now);
  await db.runner.create({
    data: {
      id: runnerId,
      email: "demo-seller@harbour-lane.invalid",
      emailVerifiedAt: at,
      name: "Rex Watches Half Price",
      zone: demoZone,
      isDemo: true,
      welcomedAt: at,
      createdAt: at,
    },
  });
  const { id: commitmentId } = await makeCommitment(
    {
      id: newId(),
      terms: { daysPerWeek: 1, standard: null, floorSeconds: 600 },
      weeks: 4,
      startsOn: addWeeks(thisWeek, 1),
      visibility: "link",
    },
    { runnerId, now },
  );
  return { runnerId, commitmentId };
}

async function reportComment(ids: readonly string[], now: number): Promise<void> {
  const at = (name: string) =>
    ids[people.findIndex((person) => person.name.startsWith(name))] ?? "";
  const [maya = ""] = ids;
  const [runnerId, authorId] = [at("Kwame"), at("Oskar")];
  const run = await db.run.findFirst({
    where: { runnerId, visibility: "clubs", sport: "run" },
    select: { id: true },
    orderBy: { startedAt: "desc" },
  });
  if (!run) return;
  const id = newId();
  const text = "Ten kilometres and you call that a run? Stay on the sofa.";
  await commentRun({ id, runId: run.id, text }, { runnerId: authorId, now: now - 50 * hourMs });
  const report = { kind: "comment", id, reason: "harassment", note: "This is no fun." } as const;
  const { caseId } = await reportSubject(report, { runnerId, now: now - 48 * hourMs });
  const reason = "It puts somebody down for how they run. That has no place here.";
  await decideCase(
    { caseId, decision: "hidden", reason },
    { runnerId: maya, now: now - 30 * hourMs },
  );
  const words = "It was meant as a joke between the two of us. I will say so next time.";
  await appealCase({ caseId, words }, { runnerId: authorId, now: now - 20 * hourMs });
}
