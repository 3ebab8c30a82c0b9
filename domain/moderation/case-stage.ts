export type CaseDecision = "dismissed" | "warned" | "hidden" | "suspended";
export type AppealOutcome = "stands" | "lifted";

/** What the rules need to know of a case. */
export type CaseState = {
  decision: CaseDecision | null;
  appealed: boolean;
  outcome: AppealOutcome | null;
};

export type CaseStage = "waiting" | "decided" | "appealed" | "closed";

/** Where a case is: with a moderator, decided, with a moderator again after the one appeal, or closed for good. */
export function caseStage({ decision, appealed, outcome }: CaseState): CaseStage {
  if (decision === null) return "waiting";
  if (outcome !== null || decision === "dismissed") return "closed";
  return appealed ? "appealed" : "decided";
}

/** Whether whom it is about may appeal: once, against anything but a dismissal. */
export function canAppeal(state: CaseState): boolean {
  return caseStage(state) === "decided";
}

/** Whether the decision holds now: its effects are there as long as it does. */
export function holds({ decision, outcome }: CaseState): boolean {
  return decision !== null && decision !== "dismissed" && outcome !== "lifted";
}

export const decisionWords: Record<CaseDecision, string> = {
  dismissed: "Nothing is changed",
  warned: "A warning",
  hidden: "It is hidden",
  suspended: "The account is suspended",
};

export const outcomeWords: Record<AppealOutcome, string> = {
  stands: "The decision stands",
  lifted: "The decision was taken back",
};
