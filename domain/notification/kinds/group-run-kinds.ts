import { z } from "zod";
import { momentWords } from "@/domain/time-zone/date-words";
import { localDateSchema } from "@/domain/time-zone/local-date-schema";
import { kind, type MailAnswers, type NoticeKind } from "../kind";
import type { Topic } from "../topics";

const facts = z.strictObject({
  groupRunId: z.uuid(),
  date: localDateSchema,
  title: z.string(),
  startsAt: z.int(),
  zone: z.string(),
  place: z.string(),
});

type Facts = z.infer<typeof facts>;

type Way = MailAnswers["ways"][number];

const anyAnswer: readonly Way[] = ["yes", "maybe", "no"];

function groupRun(
  says: string,
  button: string,
  { topic = "group-runs", ways }: { topic?: Topic; ways?: readonly Way[] } = {},
): NoticeKind<Facts> {
  return kind({
    topic,
    ...(ways ? { answers: ({ groupRunId, date }) => ({ groupRunId, date, ways }) } : {}),
    ...(topic === "group-run-asks" ? {} : { urgent: true as const }),
    facts,
    says: () => says,
    detail: ({ title, startsAt, zone, place }, { locale }) =>
      [title, momentWords(startsAt, zone, locale), place].filter(Boolean).join(" · "),
    path: ({ groupRunId, date }) => `/group-runs/${groupRunId}/${date}`,
    button,
  });
}

const pollFacts = z.strictObject({ pollId: z.uuid(), title: z.string() });

/** What happens to a group run, for those whom it concerns. */
export const groupRunKinds = {
  "group-run-promoted": groupRun("A place came free, and it is yours", "See who comes"),
  "group-run-changed": groupRun("A group run has changed", "See what is new", { ways: anyAnswer }),
  "group-run-cancelled": groupRun("A group run is off", "Open the group run"),
  "group-run-restored": groupRun("A group run is on again", "Open the group run", {
    ways: anyAnswer,
  }),
  "group-run-dropped": groupRun("A group run has other days now", "See the days"),
  "group-run-reconfirm": groupRun("Do you still come?", "Yes or no", {
    topic: "group-run-reminders",
    ways: ["confirm", "no"],
  }),
  "group-run-planned": groupRun("planned a group run", "Yes or no", {
    topic: "group-run-asks",
    ways: anyAnswer,
  }),
  "poll-found": groupRun("The time is found, and your answer came along", "See who comes"),
  "poll-changed": kind({
    topic: "group-run-asks",
    facts: pollFacts,
    says: () => "asks about other times now",
    detail: ({ title }) => title,
    path: ({ pollId }) => `/polls/${pollId}`,
    button: "See the times",
  }),
  "poll-asks": kind({
    topic: "group-run-asks",
    facts: pollFacts,
    says: () => "asks when a group run suits you",
    detail: ({ title }) => title,
    path: ({ pollId }) => `/polls/${pollId}`,
    button: "Choose your times",
  }),
} as const;
