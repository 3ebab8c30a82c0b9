import type { z } from "zod";
import type { MailAnswers, NoticeKind, Reading } from "./kind";
import { accountKinds } from "./kinds/account-kinds";
import { clubKinds } from "./kinds/club-kinds";
import { feedKinds } from "./kinds/feed-kinds";
import { groupRunKinds } from "./kinds/group-run-kinds";
import { partnerKinds } from "./kinds/partner-kinds";
import type { Topic } from "./topics";

/** Every kind of notice. A new one is a line here and needs nothing else to be shown, mailed and switched off. */
export const noticeCatalogue = {
  ...partnerKinds,
  ...groupRunKinds,
  ...clubKinds,
  ...feedKinds,
  ...accountKinds,
} as const;

export type Kind = keyof typeof noticeCatalogue;

/** The facts that a notice of a kind is made with. */
export type FactsOf<Name extends Kind> = z.infer<(typeof noticeCatalogue)[Name]["facts"]>;

/** A notice in words. */
export type NoticeWords = {
  topic: Topic;
  urgent: boolean;
  says: string;
  detail: string;
  path: string;
  button: string;
  answers: MailAnswers | null;
};

/** A kind by a name that was stored; null where this version does not know it. */
export function knownKind(name: string): Kind | null {
  return Object.hasOwn(noticeCatalogue, name) ? (name as Kind) : null;
}

/** The topic of a kind. */
export function topicOf(name: Kind): Topic {
  return noticeCatalogue[name].topic;
}

/** Facts as this kind has them; throws on any others. */
export function checkedFacts<Name extends Kind>(name: Name, facts: unknown): FactsOf<Name> {
  return noticeCatalogue[name].facts.parse(facts) as FactsOf<Name>;
}

/** What a stored notice says to its reader; null where its kind or its facts are of another version. */
export function noticeWords(name: string, facts: unknown, reading: Reading): NoticeWords | null {
  const known = knownKind(name);
  if (!known) return null;
  const made = noticeCatalogue[known] as NoticeKind<unknown>;
  const parsed = made.facts.safeParse(facts);
  if (!parsed.success) return null;
  return {
    topic: made.topic,
    urgent: made.urgent ?? false,
    says: made.says(parsed.data),
    detail: made.detail?.(parsed.data, reading) ?? "",
    path: made.path(parsed.data),
    button: made.button,
    answers: made.answers?.(parsed.data) ?? null,
  };
}
