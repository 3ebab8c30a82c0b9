import "server-only";
import { db } from "@/server/platform/db";
import type { JobHandler } from "@/server/platform/jobs/handlers";
import type { HandedOver } from "./hand-over-once";
import { alwaysTried, suppressAddress, trustAddress } from "./suppress-address";
import { mailer } from "./transport";

const PERMANENT_CAUSES = ["EENVELOPE", "EMESSAGE"];

/** True where the mail server refused this mail for good (SMTP 5xx about the envelope or the message). */
export function isRefusal(error: unknown): boolean {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  return (responseCode ?? 0) >= 500 && PERMANENT_CAUSES.includes(code ?? "");
}

/** The mail server, none where mail stays here; and the sender's name and address, the same for every mail. */
export type MailSettings = { smtpUrl: string | undefined; mailFrom: string };

/**
 * Sends one queued mail, at least once; what was sent is emptied, since it may hold a sign-in link.
 * A mail that must not come twice is sent at most once: see `holdEnd`.
 * A passing failure throws, so that the job is tried again; a refusal, or the last failure, is final.
 */
export function sendMail({ smtpUrl, mailFrom: from }: MailSettings): JobHandler<"mail.send"> {
  return async ({ messageId }, attempt) => {
    if (!smtpUrl) return;
    const message = await db.mailMessage.findUnique({ where: { id: messageId } });
    if (message?.state !== "queued") return;
    const { id, kind, recipient, subject, html, text, once, handedAt, unsubscribeUrl } = message;
    const done = { state: "sent", sentAt: new Date(), handedAt: null, html: "", text: "" } as const;
    if (handedAt) return settle(id, done);
    let handed = false;
    let isElsewhere = false;
    const mail: HandedOver = once ? { beforeEnd: handOver } : {};

    async function handOver(): Promise<void> {
      const { count } = await db.mailMessage.updateMany({
        where: { id, state: "queued", handedAt: null },
        data: { handedAt: new Date() },
      });
      isElsewhere = count === 0;
      if (isElsewhere) throw new Error("Another worker has handed this mail over.");
      handed = true;
    }

    try {
      await mailer(smtpUrl).sendMail({
        from,
        to: { name: "", address: recipient },
        subject,
        html,
        text,
        messageId: `<${id}@${/@([^>]+)/.exec(from)?.[1] ?? "localhost"}>`,
        headers: { "Auto-Submitted": "auto-generated", ...oneClick(unsubscribeUrl) },
        ...mail,
      });
    } catch (error) {
      // The other's mark stays, or a third one would send the mail while the other still does.
      if (isElsewhere) throw error;
      const refused = isRefusal(error);
      if (handed && !isAnswer(error)) return settle(id, done);
      await settle(id, { ...(refused || attempt.isLast ? { state: "refused" } : {}), ...taken });
      if (refused && isAboutAddress(error)) await suppressAddress(recipient, attempt.now);
      if (refused) return;
      throw error;
    }
    await settle(id, done);
    if (kind === alwaysTried) await trustAddress(recipient);
  };
}

/** True where it was the address that was refused, and not what the mail says. */
function isAboutAddress(error: unknown): boolean {
  return (error as { code?: string }).code === "EENVELOPE";
}

/** What takes a hand-over back. */
const taken = { handedAt: null };

/** True where the mail server itself said no: then it has surely not taken the mail. */
function isAnswer(error: unknown): boolean {
  return ((error as { responseCode?: number }).responseCode ?? 0) >= 400;
}

/** The headers by which a mail program ends such mails without opening a page (RFC 8058). */
function oneClick(url: string | null): Record<string, string> {
  if (!url) return {};
  return {
    "List-Unsubscribe": `<${url}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

type Settlement = { handedAt: null } & (
  | { state?: "refused" }
  | { state: "sent"; sentAt: Date; html: string; text: string }
);

async function settle(id: string, settlement: Settlement): Promise<void> {
  await db.mailMessage.updateMany({
    where: { id, state: "queued" },
    data: { ...settlement, attempts: { increment: 1 } },
  });
}
