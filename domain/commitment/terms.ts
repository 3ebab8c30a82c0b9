/** What a run should be: minutes, or a distance in metres. */
export type Standard = { kind: "minutes" | "distance"; value: number };

/** What a runner committed to for a week; `floorSeconds` of moving time still counts in full. */
export type CommitmentTerms = {
  daysPerWeek: number;
  standard: Standard | null;
  floorSeconds: number;
};

export const lowestFloorSeconds = 600;

export type TermsChange = "same" | "harder" | "easier" | "mixed";

/**
 * How `next` compares with `old` in days, floor and standard. Having a standard is harder than having
 * none; minutes and distance cannot be compared, so a change between them is mixed.
 */
export function compareTerms(old: CommitmentTerms, next: CommitmentTerms): TermsChange {
  const changes = new Set<TermsChange>([
    compareNumbers(old.daysPerWeek, next.daysPerWeek),
    compareNumbers(old.floorSeconds, next.floorSeconds),
    compareStandards(old.standard, next.standard),
  ]);
  changes.delete("same");
  const [change = "same", other] = changes;
  return other === undefined ? change : "mixed";
}

/** True when `next` asks more in some respect and less in none. */
export function isHarder(old: CommitmentTerms, next: CommitmentTerms): boolean {
  return compareTerms(old, next) === "harder";
}

function compareNumbers(old: number, next: number): TermsChange {
  if (next === old) return "same";
  return next > old ? "harder" : "easier";
}

function compareStandards(old: Standard | null, next: Standard | null): TermsChange {
  if (old === null || next === null) return compareNumbers(old ? 1 : 0, next ? 1 : 0);
  return old.kind === next.kind ? compareNumbers(old.value, next.value) : "mixed";
}
