"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { RadioCards } from "@/components/ui/radio-cards";
import { showToast } from "@/components/ui/toast";
import { lintCommitment, type RunningHabit } from "@/domain/goal/lint-commitment";
import type { DistanceUnit } from "@/domain/units/distance";
import type { WeekStart } from "@/domain/week/week";
import { daysWords, type Visibility, weeksWords } from "./commitment-words";
import { LintNote } from "./lint-note";
import { readTerms, type TermsErrors, type TermsFields as Typed } from "./read-terms";
import { TermsFields } from "./terms-fields";
import { VisibilityCards } from "./visibility-cards";
import { readWeeks, WeeksField } from "./weeks-field";

export type StartChoice = {
  week: WeekStart;
  label: string;
  detail: string;
  /** Days of that week that are left. */
  days: number;
  /** The most weeks that fit. */
  most: number;
};

type CommitmentFormProps = {
  starts: readonly [StartChoice, ...StartChoice[]];
  habit: RunningHabit;
  unit: DistanceUnit;
};

/** A promise as it takes shape: the sentence above is what will be promised. */
export function CommitmentForm({ starts, habit, unit }: CommitmentFormProps) {
  const [typed, setTyped] = useState<Typed>(() => firstTerms(habit));
  const [weeks, setWeeks] = useState("8");
  const [startsOn, setStartsOn] = useState(() => firstStart(starts, typed).week);
  const [visibility, setVisibility] = useState<Visibility>("clubs");
  const [errors, setErrors] = useState<TermsErrors & { weeks?: string }>({});
  const id = useRef<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const make = useMutation(
    useTRPC().commitments.make.mutationOptions({
      onSuccess: (made) => {
        id.current = null;
        showToast({ message: "You are committed.", detail: "Now someone can expect you." });
        router.push(`/commitments/${made.id}`);
      },
    }),
  );
  const start = starts.find(({ week }) => week === startsOn) ?? starts[0];
  const count = readWeeks(weeks, start.most);
  const daysPerWeek = Number(typed.days) || null;
  const lint = lintCommitment({ daysPerWeek, weeks: count.ok ? count.weeks : null }, habit);

  function commit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const read = readTerms(typed, unit);
    const wrong = {
      ...(read.ok ? {} : read.errors),
      ...(count.ok ? {} : { weeks: count.problem }),
    };
    setErrors(wrong);
    if (!read.ok || !count.ok) {
      const first = (["weeks", "floor", "standard"] as const).find((name) => wrong[name]);
      form.current?.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
      return;
    }
    id.current ??= crypto.randomUUID();
    make.mutate({
      id: id.current,
      startsOn,
      weeks: count.weeks,
      terms: read.terms,
      visibility,
    });
  }

  return (
    <form method="post" ref={form} onSubmit={commit} noValidate className="grid grid-cols-1 gap-8">
      <p className="heading text-balance text-xl" aria-live="polite">
        I run <span className="text-track">{daysWords(Number(typed.days))}</span>
        {count.ok ? (
          <>
            {" "}
            for <span className="text-track">{weeksWords(count.weeks)}</span>
          </>
        ) : null}
        .
      </p>
      <TermsFields
        typed={typed}
        onChange={(part) => setTyped((before) => ({ ...before, ...part }))}
        errors={errors}
        unit={unit}
      />
      <WeeksField value={weeks} onChange={setWeeks} most={start.most} error={errors.weeks} />
      <LintNote lint={lint} />
      <RadioCards
        legend="It begins"
        name="start"
        value={startsOn}
        onChange={(event) => setStartsOn(event.currentTarget.value as WeekStart)}
        cards={starts.map(({ week, label, detail }) => ({ value: week, label, detail }))}
      />
      <VisibilityCards
        value={visibility}
        onChange={(event) => setVisibility(event.currentTarget.value as Visibility)}
      />
      {make.error ? <Notice tone="error" title={failureSentence(make.error)} /> : null}
      <div>
        <Button type="submit" size="large" wide pending={make.isPending} className="sm:w-auto">
          I commit
        </Button>
        <p className="mt-3 text-muted text-sm">
          You can make it harder any week, easier with a week’s notice, and pause it at once when
          you are ill or hurt.
        </p>
      </div>
    </form>
  );
}

/** The soonest week that has days enough left for the promise. */
function firstStart(starts: CommitmentFormProps["starts"], typed: Typed): StartChoice {
  return starts.find(({ days }) => days >= Number(typed.days)) ?? starts[0];
}

/** Begins at what the runner does anyway, else at three days. */
function firstTerms({ medianRuns, weeksWithRuns }: RunningHabit): Typed {
  const usual = weeksWithRuns > 0 ? Math.min(7, Math.max(1, Math.round(medianRuns))) : 3;
  return { days: `${usual}`, floor: "10", standardKind: "none", standard: "" };
}
