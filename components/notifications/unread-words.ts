import { counted } from "@/domain/units/counted";

const most = 99;

/** What the bell shows and says of a number of unread notices. */
export function unreadWords(unread: number): { badge: string; spoken: string } {
  if (unread === 0) return { badge: "", spoken: "Notices" };
  if (unread > most) return { badge: `${most}+`, spoken: `Notices, more than ${most} new ones` };
  return { badge: `${unread}`, spoken: `Notices, ${counted(unread, "new one")}` };
}
