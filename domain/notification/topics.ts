/** Ways in which a notice reaches a runner beside the inbox. */
export type Channels = { app: boolean; mail: boolean; push: boolean };

type TopicDefault = {
  label: string;
  hint: string;
  /** What holds until the runner chooses otherwise; the inbox always begins with all. */
  mail: boolean;
  push: boolean;
};

/** What a runner switches on and off: kinds of notices that belong together. */
export const topics = {
  invitations: {
    label: "Friends who come",
    hint: "Somebody followed your link or your mail, or asks to be your partner.",
    mail: true,
    push: true,
  },
  partnerships: {
    label: "Your partnerships",
    hint: "A partnership rests, goes on or ends.",
    mail: false,
    push: false,
  },
  expecting: {
    label: "Runs that are expected",
    hint: "A partner plans a run with you, or confirms it.",
    mail: false,
    push: true,
  },
  live: {
    label: "Live runs",
    hint: "A partner runs now and lets you watch.",
    mail: false,
    push: true,
  },
  nudges: { label: "Nudges", hint: "A gentle push of a partner.", mail: false, push: true },
  witness: {
    label: "Runs to confirm",
    hint: "A partner logged a run by hand, or spoke about yours.",
    mail: false,
    push: true,
  },
  comebacks: {
    label: "Comebacks",
    hint: "A partner is back after a hard week.",
    mail: false,
    push: false,
  },
  "check-ins": {
    label: "Check-ins",
    hint: "The three questions of the week.",
    mail: true,
    push: true,
  },
  "group-runs": {
    label: "Group runs",
    hint: "A seat for you, a change, a cancel, the time that a poll found.",
    mail: true,
    push: true,
  },
  "group-run-asks": {
    label: "Group runs that ask you",
    hint: "One is planned, or a poll looks for a time.",
    mail: true,
    push: false,
  },
  "group-run-reminders": {
    label: "Do you still come?",
    hint: "The question twelve hours before a group run.",
    mail: true,
    push: true,
  },
  cheers: { label: "Cheers", hint: "Somebody liked a run of yours.", mail: false, push: false },
  comments: {
    label: "Comments",
    hint: "Somebody wrote under a run of yours.",
    mail: false,
    push: true,
  },
  clubs: {
    label: "Clubs",
    hint: "Requests, roles, and what becomes of a club.",
    mail: true,
    push: false,
  },
  reports: {
    label: "Reports",
    hint: "What became of a report or an appeal.",
    mail: true,
    push: false,
  },
  account: {
    label: "Your account",
    hint: "What you need to know to stay reachable.",
    mail: false,
    push: false,
  },
} as const satisfies Record<string, TopicDefault>;

export type Topic = keyof typeof topics;

export const topicNames = Object.keys(topics) as Topic[];

/** The channels of a topic: what the runner chose, else its defaults. News of the account stay in the inbox. */
export function channelsOf(topic: Topic, chosen: Channels | undefined): Channels {
  const { mail, push } = topics[topic];
  const channels = chosen ?? { app: true, mail, push };
  return topic === "account" ? { ...channels, app: true } : channels;
}
