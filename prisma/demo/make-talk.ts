import { checkInWeek } from "@/domain/check-in/check-in-week";
import { type CheerWord, cheerWords } from "@/domain/feed/cheer-words";
import { localDateOf } from "@/domain/time-zone/zone";
import { answerCheckIn } from "@/server/check-ins/answer-check-in";
import { cheerRun } from "@/server/feed/cheer-run";
import { commentRun } from "@/server/feed/comment-run";
import { writeNote } from "@/server/live-runs/write-note";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { demoZone } from "./plan-runs";

const hourMs = 3_600_000;
const weekMs = 7 * 24 * hourMs;

const words = [
  "Wind and all. Well done for going.",
  "Saw you at the crane! Same time on Thursday?",
  "The hill counts double in my book.",
] as const;

/** What the demo club's people say to one another: cheers, comments, check-ins of the first pair, and what was read of it. */
export async function makeTalk(ids: readonly string[], now: number): Promise<void> {
  const [maya = "", jonas = "", ...others] = ids;
  const latest = await db.run.findMany({
    where: { runnerId: { in: [...ids] }, visibility: "clubs", sport: "run" },
    select: { id: true, runnerId: true },
    orderBy: { createdAt: "desc" },
    take: 12,
  });
  const hers = await db.run.findMany({
    where: { runnerId: maya, visibility: "clubs", sport: "run" },
    select: { id: true, runnerId: true },
    orderBy: { createdAt: "desc" },
    take: 2,
  });
  for (const [at, { id: runId, runnerId }] of [...latest.reverse(), ...hers].entries()) {
    const then = now - (14 - at) * hourMs;
    for (const cheererId of [jonas, ...others.slice(at, at + 1 + (at % 4))]) {
      const word: CheerWord = cheerWords[(at + cheererId.charCodeAt(35)) % 5] ?? "Steady";
      if (cheererId !== runnerId)
        await cheerRun({ runId, word }, { runnerId: cheererId, now: then });
    }
    const text = words[at % 5];
    const authorId = runnerId === jonas ? others[0] : jonas;
    if (text && authorId)
      await commentRun({ id: newId(), runId, text }, { runnerId: authorId, now: then });
  }
  await checkIn(maya, jonas, now);
  await db.notice.updateMany({
    where: { readAt: null, madeAt: { lt: new Date(now - 30 * hourMs) } },
    data: { readAt: new Date(now) },
  });
}

/** Two weeks that both have answered, one for which he waits for her, and his word for her next minute ten. */
async function checkIn(maya: string, jonas: string, now: number): Promise<void> {
  const side = await db.partnershipSide.findFirst({
    where: { runnerId: maya, partnerId: jonas },
    select: { partnershipId: true },
  });
  if (!side) return;
  const says = (
    runnerId: string,
    weeksBack: number,
    mood: number,
    obstacle: string,
    plan: string,
  ) => {
    const then = now - weeksBack * weekMs - 3 * hourMs;
    const week = checkInWeek(localDateOf(then, demoZone));
    return answerCheckIn({ ...side, week, mood, obstacle, plan }, { runnerId, now: then });
  };
  await says(jonas, 2, 4, "Late shifts", "Tuesday, Thursday and the long one");
  await says(maya, 2, 5, "", "Four mornings, the long run on Sunday");
  await says(jonas, 1, 3, "A cold since Wednesday", "Two easy ones first");
  await says(maya, 1, 4, "Rain on Monday", "Same again");
  await says(jonas, 0, 3, "Still a bit tired", "Start small on Tuesday");
  const word = "Past the hard part already. See you at the crane!";
  await writeNote({ ...side, words: word }, { runnerId: jonas, now });
}
