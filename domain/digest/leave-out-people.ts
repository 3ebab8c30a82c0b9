import { spokenName } from "@/domain/coach/partner-fact";
import type { DigestContent } from "./digest-content";

/** A digest as it was, without the partners named by id: neither their line nor what the coach said of them. */
export function leaveOutPeople(content: DigestContent, ids: ReadonlySet<string>): DigestContent {
  const gone = content.partners.filter(({ id }) => ids.has(id));
  if (gone.length === 0) return content;
  const names = gone.flatMap(({ name }) => [name, spokenName(name)]);
  const text = content.coach.text
    .split(/(?<=[.!?…])\s+/u)
    .filter((sentence) => !names.some((name) => sentence.includes(name)))
    .join(" ");
  return {
    ...content,
    partners: content.partners.filter(({ id }) => !ids.has(id)),
    coach: { ...content.coach, text },
  };
}
