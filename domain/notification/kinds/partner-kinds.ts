import { z } from "zod";
import { dateWords, momentWords } from "@/domain/time-zone/date-words";
import { localDateSchema } from "@/domain/time-zone/local-date-schema";
import { kind, partnershipFacts } from "../kind";

const partnerPath = ({ partnershipId }: { partnershipId: string }) => `/partners/${partnershipId}`;

const weekFacts = partnershipFacts.extend({ week: localDateSchema });
const expectedFacts = partnershipFacts.extend({ startsAt: z.int(), zone: z.string() });

/** What passes between two partners. */
export const partnerKinds = {
  "partner-asked": kind({
    topic: "invitations",
    facts: z.strictObject({}),
    says: () => "would like to be your running partner",
    path: () => "/partners",
    button: "Answer",
  }),
  "partner-joined": kind({
    topic: "invitations",
    facts: partnershipFacts,
    says: () => "is your running partner now",
    path: partnerPath,
    button: "See your partner",
  }),
  "partnership-paused": kind({
    topic: "partnerships",
    facts: partnershipFacts,
    says: () => "and you take a rest as partners",
    path: partnerPath,
    button: "See your partner",
  }),
  "partnership-resumed": kind({
    topic: "partnerships",
    facts: partnershipFacts,
    says: () => "and you are partners again",
    path: partnerPath,
    button: "See your partner",
  }),
  "partnership-ended": kind({
    topic: "partnerships",
    facts: z.strictObject({}),
    says: () => "and you are no longer running partners. What you did together stays yours",
    path: () => "/partners",
    button: "See your partners",
  }),
  nudge: kind({
    topic: "nudges",
    facts: partnershipFacts,
    says: () => "thinks of you and your next run",
    path: partnerPath,
    button: "See your partner",
  }),
  "live-run": kind({
    topic: "live",
    facts: z.strictObject({ shareId: z.uuid() }),
    says: () => "is running now, and you may watch",
    path: ({ shareId }) => `/watch?run=${shareId}`,
    button: "Watch",
  }),
  "run-expected": kind({
    topic: "expecting",
    facts: expectedFacts,
    says: () => "expects you",
    detail: ({ startsAt, zone }, { locale }) => momentWords(startsAt, zone, locale),
    path: partnerPath,
    button: "Say that you come",
  }),
  "run-expected-tomorrow": kind({
    topic: "expecting",
    facts: expectedFacts,
    says: () => "expects you. Do you still come?",
    detail: ({ startsAt, zone }, { locale }) => momentWords(startsAt, zone, locale),
    path: partnerPath,
    button: "Yes or no",
  }),
  "run-expected-answer": kind({
    topic: "expecting",
    facts: expectedFacts.extend({ comes: z.boolean() }),
    says: ({ comes }) => (comes ? "will be there" : "cannot come this time"),
    detail: ({ startsAt, zone }, { locale }) => momentWords(startsAt, zone, locale),
    path: partnerPath,
    button: "See the run",
  }),
  "witness-asked": kind({
    topic: "witness",
    facts: z.strictObject({ runId: z.uuid(), date: localDateSchema }),
    says: () => "logged a run by hand. Did you know of it?",
    detail: ({ date }, { locale }) => dateWords(date, locale),
    path: () => "/home",
    button: "Confirm it",
  }),
  "witness-spoke": kind({
    topic: "witness",
    facts: z.strictObject({
      runId: z.uuid(),
      date: localDateSchema,
      word: z.enum(["confirmed", "disputed"]),
    }),
    says: ({ word }) =>
      word === "confirmed" ? "confirmed your run" : "sees a run of yours differently",
    detail: ({ date }, { locale }) => dateWords(date, locale),
    path: ({ runId }) => `/runs/${runId}`,
    button: "Open the run",
  }),
  comeback: kind({
    topic: "comebacks",
    facts: weekFacts,
    says: () => "is back: a kept week after a missed one",
    path: partnerPath,
    button: "See your partner",
  }),
  "check-in-waits": kind({
    topic: "check-ins",
    facts: weekFacts,
    says: () => "answered the three questions of the week, and waits for yours",
    path: ({ partnershipId }) => `/partners/${partnershipId}/check-in`,
    button: "Answer them",
  }),
  "check-in-reminder": kind({
    topic: "check-ins",
    facts: weekFacts,
    says: () => "still waits for your three answers of the week",
    path: ({ partnershipId }) => `/partners/${partnershipId}/check-in`,
    button: "Answer them",
  }),
  "check-in-open": kind({
    topic: "check-ins",
    facts: weekFacts,
    says: () => "answered too: you can read one another now",
    path: ({ partnershipId }) => `/partners/${partnershipId}/check-in`,
    button: "Read the answers",
  }),
  "reach-out": kind({
    topic: "check-ins",
    facts: weekFacts,
    says: () =>
      "says that two weeks running were harder. A word from you may do good. Only you see this",
    path: partnerPath,
    button: "See your partner",
  }),
} as const;
