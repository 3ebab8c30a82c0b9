import "server-only";
import { nextDigestAt } from "@/domain/digest/next-digest";
import { hasNothingToSay } from "@/domain/digest/nothing-to-say";
import { answerAddress, answerToken } from "@/server/notifications/answer-token";
import { unsubscribeToken } from "@/server/notifications/unsubscribe-token";
import { toDate } from "@/server/platform/dates";
import { db, type Transaction } from "@/server/platform/db";
import { type Mail, queueMails } from "@/server/platform/mail/queue-mail";
import { renderMail } from "@/server/platform/mail/render-mail";
import { DigestEmail } from "./digest-email";
import { type DueReader, dueReaders } from "./due-readers";
import { type WrittenDigest, writtenDigests } from "./load-digests";

/** What mails need of the installation: its origin, and the secret that keys links. */
export type DigestSettings = { appUrl: string; secret: string };

const savedTogether = 200;

/**
 * Makes the digests that are due among `runnerIds`: each with its row, its mail and its next date in one
 * transaction, so that a crash at any point leaves it either wholly made or still due. A row of the same
 * runner and week makes no second mail. Answers how many were made.
 */
export async function makeDigests(
  runnerIds: readonly string[],
  now: number,
  settings: DigestSettings,
): Promise<number> {
  const due = await dueReaders(runnerIds, now);
  const written = await writtenDigests(due, now);
  let made = 0;
  for (let from = 0; from < due.length; from += savedTogether) {
    const some = due.slice(from, from + savedTogether);
    made += await saveDigests(some, written, now, settings);
  }
  return made;
}

/** Saves and queues digests that are written; only those of weeks that had none yet. */
export async function saveDigests(
  readers: readonly DueReader[],
  written: ReadonlyMap<string, WrittenDigest>,
  now: number,
  settings: DigestSettings,
): Promise<number> {
  const mails = new Map<string, Mail>();
  for (const reader of readers) {
    const digest = written.get(reader.runnerId);
    const isUnwanted = !reader.whenQuiet && digest && hasNothingToSay(digest.content);
    if (digest && !isUnwanted) mails.set(reader.runnerId, await mailOf(reader, digest, settings));
  }
  return db.$transaction(
    async (tx) => {
      const rows = await tx.digest.createManyAndReturn({
        data: readers.flatMap((reader) => rowOf(reader, written.get(reader.runnerId), now)),
        skipDuplicates: true,
        select: { runnerId: true },
      });
      const fresh = rows.flatMap(({ runnerId }) => mails.get(runnerId) ?? []);
      await queueMails(tx, fresh, now);
      await planNext(tx, readers, now);
      return rows.length;
    },
    { maxWait: 15_000, timeout: 30_000 },
  );
}

function rowOf(reader: DueReader, digest: WrittenDigest | undefined, now: number) {
  if (!digest) return [];
  const { runnerId, persona, dueAt } = reader;
  return [
    {
      runnerId,
      weekStart: toDate(reader.week),
      persona,
      content: digest.content,
      sentences: digest.sentences,
      dueAt: new Date(dueAt),
      createdAt: new Date(now),
    },
  ];
}

async function mailOf(
  { runnerId, email, week }: DueReader,
  { content }: WrittenDigest,
  { appUrl, secret }: DigestSettings,
): Promise<Mail> {
  const token = unsubscribeToken("digest", runnerId, secret);
  const unsubscribeUrl = `${appUrl}/unsubscribe?t=${token}`;
  const body = await renderMail(
    <DigestEmail
      content={content}
      appUrl={appUrl}
      unsubscribeUrl={unsubscribeUrl}
      answerUrl={(path, says) => {
        const [, , groupRunId = "", date = ""] = path.split("/");
        const token = answerToken({ runnerId, groupRunId, date }, secret);
        return `${answerAddress(appUrl, token)}&says=${says}`;
      }}
    />,
  );
  return {
    ...body,
    key: `digest:${runnerId}:${week}`,
    to: email,
    kind: "digest",
    subject: content.subject,
    unsubscribeUrl,
    once: true,
  };
}

/** Moves the next date on, unless the runner has changed it meanwhile. */
async function planNext(tx: Transaction, readers: readonly DueReader[], now: number) {
  const ids = readers.map(({ runnerId }) => runnerId);
  const dues = readers.map(({ dueAt }) => new Date(dueAt));
  const next = readers.map((reader) => new Date(nextDigestAt(reader, now)));
  await tx.$executeRaw`
    UPDATE runner SET digest_due_at = plan.next
    FROM unnest(${ids}::uuid[], ${dues}::timestamptz[], ${next}::timestamptz[]) AS plan (id, due, next)
    WHERE runner.id = plan.id AND runner.digest_due_at = plan.due`;
}
