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

/** Mails the guests who gave an address which time was found. Again mails nobody twice. */
export function tellPollJob({ appUrl, secret }: PollSettings): JobHandler<"polls.tell"> {
  return async ({ pollId }, { now }) => {
    const poll = await db.poll.findUnique({
      where: { id: pollId },
      select: { ownerId: true, groupRun: { select: { id: true, startsOn: true } } },
    });
    if (!poll?.groupRun) return;
    const { ownerId, groupRun } = poll;
    const date = fromDate(groupRun.startsOn);
    const at = { ownerId, groupRunId: groupRun.id };
    const loaded = await loadInstance(db, at, date).catch(() => null);
    if (!loaded || loaded.instance.cancelled || loaded.instance.endsAt <= now) return;
    const { title, place, startsAt, zone } = loaded.instance;
    const when = momentWords(startsAt, zone, guestLocale);
    for (const { id, guestEmail: to, tokenHash } of await guests({ ownerId, pollId })) {
      if (!to || !tokenHash) continue;
      const link = `${appUrl}/poll/${signVoter(id, tokenHash, secret)}`;
      const body = await renderMail(<PollEmail what="found" {...{ title, when, place, link }} />);
      const key = `poll-found:${pollId}:${id}`;
      const mail = { key, to, kind: "poll-found", subject: pollSubject("found", title) };
      await db.$transaction((tx) => queueMail(tx, { ...mail, ...body }, now));
    }
  };
}

/** Guests have no settings of their own. */
const guestLocale = "en-GB";

function guests(poll: { ownerId: string; pollId: string }) {
  return db.pollVoter.findMany({
    where: { ...poll, runnerId: null, guestEmail: { not: null } },
    select: { id: true, guestEmail: true, tokenHash: true },
  });
}
