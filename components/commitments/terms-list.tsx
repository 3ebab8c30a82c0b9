import type { CommitmentTerms } from "@/domain/commitment/terms";
import type { DistanceUnit } from "@/domain/units/distance";
import { floorWords, standardWords } from "./commitment-words";

type TermsListProps = { terms: CommitmentTerms; units: { unit: DistanceUnit; locale: string } };

/** What a commitment asks of a run, in two lines. */
export function TermsList({ terms, units }: TermsListProps) {
  const standard = standardWords(terms.standard, units);
  return (
    <dl className="divide-y divide-line text-sm">
      <div className="flex justify-between gap-4 py-3">
        <dt className="text-muted">What a run should be</dt>
        <dd className="text-end font-semibold">{standard ?? "Any run"}</dd>
      </div>
      <div className="flex justify-between gap-4 pt-3">
        <dt className="text-muted">What counts in full</dt>
        <dd className="text-end font-semibold">{floorWords(terms.floorSeconds)} or more</dd>
      </div>
    </dl>
  );
}
