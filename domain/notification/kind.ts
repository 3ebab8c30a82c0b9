import { z } from "zod";
import type { LocalDate } from "@/domain/time-zone/local-date";
import type { Topic } from "./topics";

/** How the reader of a notice reads dates. */
export type Reading = { zone: string; locale: string };

/** The answers to a group run that a mail offers, the expected one first. */
export type MailAnswers = {
  groupRunId: string;
  date: LocalDate;
  ways: readonly ("yes" | "maybe" | "no" | "confirm")[];
};

/**
 * One kind of notice. Its facts are kept with it and hold ids, times and names of things, never what a runner keeps
 * private; the person behind it is kept apart, so that a new name or a block holds at once.
 */
export type NoticeKind<Facts> = {
  topic: Topic;
  /** True for what cannot wait until the morning: its mail comes in quiet hours too. */
  urgent?: true;
  facts: z.ZodType<Facts>;
  /** The sentence; where a person is behind it, their name stands before it. */
  says: (facts: Facts) => string;
  /** What it is about, in one line. */
  detail?: (facts: Facts, reading: Reading) => string;
  /** The page that it leads to. */
  path: (facts: Facts) => string;
  /** What the button of its mail says. */
  button: string;
  /** What can be said to it from the mail itself, without signing in. */
  answers?: (facts: Facts) => MailAnswers;
};

/** Lets a kind's functions know its facts. */
export function kind<Facts>(made: NoticeKind<Facts>): NoticeKind<Facts> {
  return made;
}

export const partnershipFacts = z.strictObject({ partnershipId: z.uuid() });
export const clubFacts = z.strictObject({ clubId: z.uuid(), clubName: z.string() });
