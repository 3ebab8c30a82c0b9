import { spokenName } from "@/domain/coach/partner-fact";
import { digestContentSchema } from "@/domain/digest/digest-content";
import { leaveOutPeople } from "@/domain/digest/leave-out-people";
import { firstName } from "@/domain/runner/first-name";
import type { Transaction } from "@/server/platform/db";

const former = "a former member";

type Person = { runnerId: string; name: string };

/**
 * Takes a runner's name out of what was written for others: digests, the coach's words and mails that are kept. What
 * follows from rows, like a board or a list, needs nothing: the rows go.
 */
export async function eraseMentions(tx: Transaction, person: Person): Promise<void> {
  const sides = await tx.partnershipSide.findMany({
    where: { partnerId: person.runnerId },
    select: { runnerId: true },
  });
  const partnerIds = [...new Set(sides.map(({ runnerId }) => runnerId))];
  await fromDigests(tx, person, partnerIds);
  await fromCoach(tx, person, partnerIds);
  await fromMails(tx, person);
}

async function fromDigests(
  tx: Transaction,
  { runnerId: gone }: Person,
  partnerIds: readonly string[],
): Promise<void> {
  const rows = await tx.digest.findMany({
    where: { runnerId: { in: [...partnerIds] } },
    select: { runnerId: true, weekStart: true, content: true },
  });
  for (const { content, ...key } of rows) {
    const parsed = digestContentSchema.safeParse(content);
    if (!parsed.success) continue;
    const left = leaveOutPeople(parsed.data, new Set([gone]));
    if (left === parsed.data) continue;
    await tx.digest.update({ where: { runnerId_weekStart: key }, data: { content: left } });
  }
}

/** A sheet holds a partner's first name; a text that says it is written anew when it is asked for again. */
async function fromCoach(tx: Transaction, { name }: Person, partnerIds: readonly string[]) {
  const spoken = spokenName(name);
  const named = `%${spoken.replace(/[\\%_]/g, "\\$&")}%`;
  await tx.$executeRaw`
    DELETE FROM coach_text WHERE runner_id = ANY(${[...partnerIds]}::uuid[])
      AND (text LIKE ${named} OR sheet::text LIKE ${named})`;
  await tx.$executeRaw`
    UPDATE coach_report SET text = replace(text, ${spoken}, 'your partner'),
      sheet = replace(sheet::text, ${JSON.stringify(spoken)}, '"your partner"')::jsonb
    WHERE runner_id = ANY(${[...partnerIds]}::uuid[])
      AND (text LIKE ${named} OR sheet::text LIKE ${named})`;
}

/** Mails are kept for thirty days; those to others lose the name, as it stands in text and as it stands in HTML. */
async function fromMails(tx: Transaction, { name }: Person): Promise<void> {
  const written = [...new Set([name, firstName(name)])].filter((one) => one.length > 1);
  for (const one of name === "" ? [] : written) {
    const patterns = [...new Set([one, inHtml(one)])].map(wholeWords);
    for (const pattern of patterns) {
      await tx.$executeRaw`
        UPDATE mail_message SET html = regexp_replace(html, ${pattern}, ${former}, 'g'),
          text = regexp_replace(text, ${pattern}, ${former}, 'g'),
          subject = regexp_replace(subject, ${pattern}, ${former}, 'g')
        WHERE html ~ ${pattern} OR text ~ ${pattern} OR subject ~ ${pattern}`;
    }
  }
}

function inHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#x27;");
}

/** A pattern for these very words and for no longer ones that hold them. */
function wholeWords(text: string): string {
  const literal = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return `(?<![[:alnum:]])${literal}(?![[:alnum:]])`;
}
