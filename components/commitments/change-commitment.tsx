"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { showToast } from "@/components/ui/toast";
import { type CommitmentTerms, compareTerms } from "@/domain/commitment/terms";
import { lintCommitment, type RunningHabit } from "@/domain/goal/lint-commitment";
import { type DistanceUnit, metresIn } from "@/domain/units/distance";
import { LintNote } from "./lint-note";
import { readTerms, type TermsErrors, type TermsFields as Typed } from "./read-terms";
import { TermsFields } from "./terms-fields";

type ChangeCommitmentProps = {
  id: string;
  terms: CommitmentTerms;
  weeks: number;
  habit: RunningHabit;
  unit: DistanceUnit;
  /** When a change would hold: "this week", "Mon 7 Dec"; null where it ends before. */
  effect: { harder: string; easier: string | null };
};

/** New terms, with the week from which they hold said before they are saved. */
export function ChangeCommitment(props: ChangeCommitmentProps) {
  const { id, terms, unit, effect } = props;
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<Typed>(() => typedTerms(terms, unit));
  const [errors, setErrors] = useState<TermsErrors>({});
  const router = useRouter();
  const change = useMutation(
    useTRPC().commitments.change.mutationOptions({
      onSuccess: () => {
        setOpen(false);
        router.refresh();
        showToast({ message: "Your commitment is changed." });
      },
    }),
  );
  const read = readTerms(typed, unit);
  const kind = read.ok ? compareTerms(terms, read.terms) : "same";
  const lint = lintCommitment({ daysPerWeek: Number(typed.days), weeks: props.weeks }, props.habit);

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setErrors(read.ok ? {} : read.errors);
    if (read.ok) change.mutate({ id, terms: read.terms });
  }

  return (
    <Sheet
      open={open}
      onOpenChange={(next) => {
        if (next) setTyped(typedTerms(terms, unit));
        setErrors({});
        change.reset();
        setOpen(next);
      }}
      title="Change what you promise"
      description="Harder holds at once. Easier needs a week’s notice."
      trigger={<Button variant="secondary">Change it</Button>}
    >
      <form method="post" onSubmit={save} noValidate className="grid grid-cols-1 gap-6">
        <TermsFields
          typed={typed}
          onChange={(part) => setTyped((before) => ({ ...before, ...part }))}
          errors={errors}
          unit={unit}
        />
        <LintNote lint={lint} />
        <p className="text-muted text-sm" aria-live="polite">
          {effectWords(kind, effect)}
        </p>
        {change.error ? <Notice tone="error" title={failureSentence(change.error)} /> : null}
        <Button
          type="submit"
          size="large"
          pending={change.isPending}
          disabled={read.ok && kind === "same"}
        >
          Save the change
        </Button>
      </form>
    </Sheet>
  );
}

function effectWords(
  kind: ReturnType<typeof compareTerms>,
  { harder, easier }: ChangeCommitmentProps["effect"],
): string {
  if (kind === "same") return "Nothing is changed yet.";
  if (kind === "harder") return `Harder: it holds from ${harder}.`;
  const word = kind === "easier" ? "Easier" : "Partly easier";
  return easier === null
    ? `${word}: this commitment ends before that could hold. It stays as it is until then.`
    : `${word}: it holds from ${easier}. Until then nothing changes.`;
}

function typedTerms(terms: CommitmentTerms, unit: DistanceUnit): Typed {
  const { standard } = terms;
  return {
    days: `${terms.daysPerWeek}`,
    floor: `${Math.round(terms.floorSeconds / 60)}`,
    standardKind: standard?.kind ?? "none",
    standard: standard ? shownValue(standard, unit) : "",
  };
}

function shownValue({ kind, value }: { kind: string; value: number }, unit: DistanceUnit): string {
  return kind === "minutes" ? `${value}` : `${Math.round(metresIn(unit, value) * 1000) / 1000}`;
}
