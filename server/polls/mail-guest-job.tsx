import "server-only";
import { db } from "@/server/platform/db";
import type { JobHandler } from "@/server/platform/jobs/handlers";
import { queueMail } from "@/server/platform/mail/queue-mail";
import { renderMail } from "@/server/platform/mail/render-mail";
import { signVoter } from "./guest-token";
import { PollEmail, pollSubject } from "./poll-email";

/** What the jobs need of the installation. */
export type PollSettings = { appUrl: string; secret: string };

/** Mails a guest the way back to their answer, once for each poll and address. */
export function mailGuestJob({ appUrl, secret }: PollSettings): JobHandler<"polls.mail-guest"> {
  return async ({ voterId }, { now }) => {
    const voter = await db.pollVoter.findUnique({
      where: { id: voterId },
      select: {
        pollId: true,
        guestEmail: true,
        tokenHash: true,
        poll: { select: { title: true } },
      },
    });
    if (!voter?.guestEmail || !voter.tokenHash) return;
    const { pollId, guestEmail, tokenHash, poll } = voter;
    const link = `${appUrl}/poll/${signVoter(voterId, tokenHash, secret)}`;
    const body = await renderMail(
      <PollEmail what="link" title={poll.title} when="" place="" link={link} />,
    );
    const mail = {
      key: `poll-link:${pollId}:${guestEmail}`,
      to: guestEmail,
      kind: "poll-link",
      subject: pollSubject("link", poll.title),
    };
    await db.$transaction((tx) => queueMail(tx, { ...mail, ...body }, now));
  };
}
