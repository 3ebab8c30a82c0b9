import "server-only";
import { noticeWords } from "@/domain/notification/catalogue";
import { channelsOf } from "@/domain/notification/topics";
import { db } from "@/server/platform/db";
import { queueMail } from "@/server/platform/mail/queue-mail";
import { renderMail } from "@/server/platform/mail/render-mail";
import { answerAddress, answerToken } from "./answer-token";
import { NoticeEmail, noticeSubject } from "./notice-email";
import { recipientsOf } from "./recipients";
import { unsubscribeToken } from "./unsubscribe-token";

/** What mails need of the installation: its origin, and the secret that keys links. */
export type DeliverySettings = { appUrl: string; secret: string };

/**
 * Queues the mail of one notice, unless it was read or is not wanted by now. `now` in epoch milliseconds; again
 * queues nothing twice.
 */
export async function deliverMail(
  { runnerId, noticeId }: { runnerId: string; noticeId: string },
  now: number,
  { appUrl, secret }: DeliverySettings,
): Promise<void> {
  const notice = await db.notice.findUnique({
    where: { runnerId_id: { runnerId, id: noticeId } },
    select: {
      kind: true,
      facts: true,
      readAt: true,
      actor: { select: { name: true } },
      runner: { select: { email: true, zone: true, locale: true } },
    },
  });
  if (!notice || notice.readAt) return;
  const words = noticeWords(notice.kind, notice.facts, notice.runner);
  const recipient = (await recipientsOf(db, [runnerId])).get(runnerId);
  if (!words || !recipient?.hasMail) return;
  if (!channelsOf(words.topic, recipient.choices.get(words.topic)).mail) return;
  const unsubscribeUrl = `${appUrl}/unsubscribe?t=${unsubscribeToken(words.topic, runnerId, secret)}`;
  const actorName = notice.actor?.name ?? null;
  const answerUrl = words.answers
    ? answerAddress(appUrl, answerToken({ ...words.answers, runnerId }, secret))
    : null;
  const body = await renderMail(
    <NoticeEmail {...{ words, actorName, appUrl, unsubscribeUrl, answerUrl }} />,
  );
  await db.$transaction((tx) =>
    queueMail(
      tx,
      {
        key: `notice:${noticeId}`,
        to: notice.runner.email,
        kind: notice.kind,
        subject: noticeSubject(words, actorName),
        unsubscribeUrl,
        ...body,
      },
      now,
    ),
  );
}
