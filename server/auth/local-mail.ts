import "server-only";
import { db } from "@/server/platform/db";

/** The newest hundred mails that stayed on this machine, for its own mailbox page. Times in epoch milliseconds. */
export async function localMail() {
  const messages = await db.mailMessage.findMany({
    where: { state: "queued" },
    orderBy: { createdAt: "desc" },
    select: { id: true, recipient: true, subject: true, html: true, text: true, createdAt: true },
    take: 100,
  });
  return messages.map(({ createdAt, ...message }) => ({
    ...message,
    createdAt: createdAt.getTime(),
  }));
}
