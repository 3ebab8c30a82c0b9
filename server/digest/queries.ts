import "server-only";
import { type DigestContent, digestContentSchema } from "@/domain/digest/digest-content";
import { leaveOutPeople } from "@/domain/digest/leave-out-people";
import { addWeeks } from "@/domain/week/week";
import { hiddenAmong } from "@/server/blocks/access";
import { toDate, weekFromDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { readerNow } from "./due-readers";
import { writtenDigests } from "./load-digests";

const archived = 12;

/** The digests that a runner got, the newest first, without whom the runner may no longer see. */
export async function sentDigests(runnerId: string) {
  const rows = await db.digest.findMany({
    where: { runnerId },
    select: { weekStart: true, content: true, createdAt: true },
    orderBy: { weekStart: "desc" },
    take: archived,
  });
  const digests = rows.map(({ weekStart, content, createdAt }) => ({
    week: weekFromDate(weekStart),
    createdAt: createdAt.getTime(),
    content: digestContentSchema.parse(content),
  }));
  const named = digests.flatMap(({ content }) => content.partners.map(({ id }) => id));
  const hidden = await hiddenAmong(db, [...new Set(named)], runnerId);
  return digests.map((one) => ({ ...one, content: leaveOutPeople(one.content, hidden) }));
}

/** What the digest of the last closed week says, or would say if it came now. */
export async function latestDigest(
  runnerId: string,
  now: number,
): Promise<{ content: DigestContent; sent: boolean }> {
  const reader = await readerNow(runnerId, now);
  const [newest] = await sentDigests(runnerId);
  if (newest?.week === reader.week) return { content: newest.content, sent: true };
  const written = (await writtenDigests([reader], now)).get(runnerId);
  if (!written) throw new Error("A digest was asked for a runner who does not exist");
  return { content: written.content, sent: false };
}

/**
 * The digest that comes next, as it stands at `now`: of the last week that has ended, or of the running one once that
 * was sent; the coach has no word about a week that is not over.
 */
export async function nextDigest(
  runnerId: string,
  now: number,
): Promise<{ content: DigestContent; isOver: boolean }> {
  const reader = await readerNow(runnerId, now);
  const sent = await db.digest.count({ where: { runnerId, weekStart: toDate(reader.week) } });
  const week = sent === 0 ? reader.week : addWeeks(reader.week, 1);
  const written = (await writtenDigests([{ ...reader, week }], now)).get(runnerId);
  if (!written) throw new Error("A digest was asked for a runner who does not exist");
  return { content: written.content, isOver: sent === 0 };
}
