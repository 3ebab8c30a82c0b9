import {
  type CaseDecision,
  type CaseStage,
  decisionWords,
  outcomeWords,
} from "@/domain/moderation/case-stage";
import { type SubjectKind, subjectKinds, subjectWords } from "@/domain/moderation/report-reasons";

type Stated = {
  stage: CaseStage;
  decision: CaseDecision | null;
  outcome: "stands" | "lifted" | null;
};

/** "A person", "a club": what a case is about, also of a kind that this version does not know. */
export function kindWords(kind: string): string {
  const known: SubjectKind | undefined = subjectKinds.find((one) => one === kind);
  return known ? subjectWords[known] : "something";
}

/** Where a case is, in a few words. */
export function stageWords({ stage, decision, outcome }: Stated): string {
  if (stage === "waiting") return "Waits for a moderator";
  if (stage === "appealed") return "Looked at a second time";
  if (outcome) return outcomeWords[outcome];
  return decision ? decisionWords[decision] : "";
}
