import "server-only";
import { noticeWords } from "@/domain/notification/catalogue";
import { afterQuiet } from "@/domain/notification/quiet-hours";
import { channelsOf, topics } from "@/domain/notification/topics";
import { instantOf, localDateOf } from "@/domain/time-zone/zone";
import { db, type Transaction } from "@/server/platform/db";
import { enqueue } from "@/server/platform/jobs/enqueue";
import { recipientsOf } from "./recipients";
import { type PushOutcome, type PushSettings, sendPush } from "./send-push";

type Which = { runnerId: string; noticeId: string };

/**
 * Pushes one notice to the runner's browsers, unless it was read, is unwanted, or the day has had its pushes. Falls
 * it into quiet hours, or does every service want rest, it is tried again after that. Nothing is pushed twice.
 */
export async function deliverPush(
  which: Which,
  now: number,
  settings: PushSettings,
): Promise<void> {
  const { runnerId, noticeId } = which;
  const notice = await db.notice.findUnique({
    where: { runnerId_id: { runnerId, id: noticeId } },
    select: { kind: true, facts: true, readAt: true, pushedAt: true },
  });
  const recipient = (await recipientsOf(db, [runnerId])).get(runnerId);
  if (!notice || notice.readAt || notice.pushedAt || !recipient?.hasPush) return;
  const { zone, quiet, choices } = recipient;
  const words = noticeWords(notice.kind, notice.facts, { zone, locale: "en-GB" });
  if (!words || !channelsOf(words.topic, choices.get(words.topic)).push) return;
  const loud = afterQuiet(quiet, zone, now);
  if (loud > now) return later(which, loud);
  if (!(await claim(which, zone, now))) return;
  const { label, hint } = topics[words.topic];
  const note = { title: label, body: hint, path: words.path, tag: noticeId };
  const browsers = await db.pushSubscription.findMany({
    where: { runnerId },
    select: { runnerId: true, sessionId: true },
  });
  const outcomes: PushOutcome[] = [];
  for (const browser of browsers) outcomes.push(await sendPush(browser, note, now, settings));
  if (outcomes.includes("sent")) return;
  await db.notice.updateMany({ where: { runnerId, id: noticeId }, data: { pushedAt: null } });
  const rests = outcomes.flatMap((one) => (typeof one === "object" ? [one.restsUntil] : []));
  if (rests.length > 0) return later(which, Math.min(...rests));
  if (outcomes.includes("failed")) throw new Error("No push service took this push.");
}

/** Takes one of the day's pushes, by the runner's own date, before anything is sent; false when none is left. */
async function claim({ runnerId, noticeId }: Which, zone: string, now: number): Promise<boolean> {
  const midnight = new Date(instantOf(localDateOf(now, zone), 0, zone));
  return db.$transaction(async (tx: Transaction) => {
    const [runner] = await tx.$queryRaw<{ most: number }[]>`
      SELECT pushes_per_day::int AS most FROM runner WHERE id = ${runnerId}::uuid FOR NO KEY UPDATE`;
    const used = await tx.notice.count({ where: { runnerId, pushedAt: { gte: midnight } } });
    if (!runner || used >= runner.most) return false;
    const { count } = await tx.notice.updateMany({
      where: { runnerId, id: noticeId, pushedAt: null },
      data: { pushedAt: new Date(now) },
    });
    return count === 1;
  });
}

async function later(which: Which, startAfter: number): Promise<void> {
  const key = `${which.noticeId} push ${startAfter}`;
  await db.$transaction((tx) =>
    enqueue(tx, "notices.deliver", { ...which, by: "push" }, { key, startAfter }),
  );
}
