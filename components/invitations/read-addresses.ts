import { mostFriends } from "@/domain/invitation/mailed-invitation";

const looksRight = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The addresses in a text, each once, parted by lines, commas, semicolons or blanks; or what is wrong, in words. */
export function readAddresses(
  text: string,
): { ok: true; emails: string[] } | { ok: false; problem: string } {
  const emails = [...new Set(text.split(/[\s,;]+/).filter((part) => part !== ""))];
  const wrong = emails.find((email) => !looksRight.test(email));
  if (wrong) return { ok: false, problem: `“${wrong}” is not an e-mail address.` };
  if (emails.length > mostFriends) {
    return { ok: false, problem: `Eight at most here; a link brings up to fifty.` };
  }
  return { ok: true, emails };
}
