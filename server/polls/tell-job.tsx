import "server-only";
import { momentWords } from "@/domain/time-zone/date-words";
import { loadInstance } from "@/server/group-runs/load-instance";
import { fromDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import type { JobHandler } from "@/server/platform/jobs/handlers";
import { queueMail } from "@/server/platform/mail/queue-mail";
import { renderMail } from "@/server/platform/mail/render-mail";
import { signVoter } from "./guest-token";
import type { PollSettings } from "./mail-guest-job";
import { PollEmail, pollSubject } from "./poll-email";

/**
 * Mails the guests who gave an address which time was found, or that other times are asked about. Again mails nobody
 * twice.
 */
export function tellPollJob({ appUrl, secret }: PollSettings): JobHandler<"polls.tell"> {
  return async ({ pollId, what }, { now }) => {
    const news = what === "found" ? await foundTime(pollId, now) : await changedTimes(pollId);
    if (!news) return;
    for (const { id, guestEmail: to, tokenHash } of await guests(pollId)) {
      if (!to || !tokenHash) continue;
      const link = `${appUrl}/poll/${signVoter(id, tokenHash, secret)}`;
      const { title, when, place, since } = news;
      const body = await renderMail(<PollEmail {...{ what, title, when, place, link }} />);
      const key = `poll-${what}:${pollId}:${id}${since}`;
      const mail = { key, to, kind: `poll-${what}`, subject: pollSubject(what, title) };
      await db.$transaction((tx) => queueMail(tx, { ...mail, ...body }, now));
    }
  };
}

/** What guests are told; `since` sets one change apart from the next. */
type News = { title: string; when: string; place: string; since: string };

async function foundTime(pollId: string, now: number): Promise<News | null> {
  const poll = await db.poll.findUnique({
    where: { id: pollId },
    select: { ownerId: true, groupRun: { select: { id: true, startsOn: true } } },
  });
  if (!poll?.groupRun) return null;
  const { ownerId, groupRun } = poll;
  const at = { ownerId, groupRunId: groupRun.id };
  const loaded = await loadInstance(db, at, fromDate(groupRun.startsOn)).catch(() => null);
  if (!loaded || loaded.instance.cancelled || loaded.instance.endsAt <= now) return null;
  const { title, place, startsAt, zone } = loaded.instance;
  return { title, place, when: momentWords(startsAt, zone, guestLocale), since: "" };
}

async function changedTimes(pollId: string): Promise<News | null> {
  const poll = await db.poll.findUnique({
    where: { id: pollId },
    select: { title: true, closedAt: true, updatedAt: true },
  });
  if (!poll || poll.closedAt) return null;
  return { title: poll.title, place: "", when: "", since: `:${+poll.updatedAt}` };
}

/** Guests have no settings of their own. */
const guestLocale = "en-GB";

function guests(pollId: string) {
  return db.pollVoter.findMany({
    where: { pollId, runnerId: null, guestEmail: { not: null } },
    select: { id: true, guestEmail: true, tokenHash: true },
  });
}
