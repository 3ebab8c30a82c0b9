/** Why somebody reports something, in the order of the form. */
export const reportReasons = ["harassment", "impersonation", "spam", "danger", "other"] as const;

export type ReportReason = (typeof reportReasons)[number];

export const reasonWords: Record<ReportReason, { label: string; detail: string }> = {
  harassment: { label: "It hurts or threatens", detail: "Insults, threats, unwanted advances" },
  impersonation: { label: "It pretends to be somebody", detail: "Another person or a club" },
  spam: { label: "It sells or misleads", detail: "Advertising, scams, links" },
  danger: { label: "It endangers somebody", detail: "Addresses, photos, calls to harm" },
  other: { label: "Something else", detail: "Say what in your own words" },
};

/** What can be reported; whoever adds a kind adds how it is found and hidden (`server/moderation/subjects.ts`). */
export const subjectKinds = ["runner", "club", "commitment", "comment"] as const;

export type SubjectKind = (typeof subjectKinds)[number];

/** How a subject is called in a sentence. */
export const subjectWords: Record<SubjectKind, string> = {
  runner: "a person",
  club: "a club",
  commitment: "a public commitment",
  comment: "a comment",
};
