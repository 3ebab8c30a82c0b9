import { HeartHandshake, Leaf, type LucideIcon, Sparkles, Turtle } from "lucide-react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { LinkButton } from "@/components/ui/link-button";
import type { Outputs } from "@/server/router";
import { type AnsweredCheck, adviceReasons, adviceTitle, weekSafety } from "./readiness-words";

type ReadinessResultProps = {
  today: Outputs["readiness"]["today"];
  check: AnsweredCheck;
  onAgain: () => void;
};

/** What the day is for, why, and what it means for the week. */
export function ReadinessResult({ today, check, onAgain }: ReadinessResultProps) {
  const { icon: Icon, tone } = lookOf(check);
  const resting = check.advice === "rest";
  return (
    <section aria-live="polite" className={classNames("rounded-lg p-6 sm:p-8", tone)}>
      <Icon aria-hidden="true" className="size-10" />
      <h2 className="heading mt-4 text-xl">{adviceTitle(check)}</h2>
      <div className="mt-2 grid gap-1 text-base">
        {adviceReasons(check).map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </div>
      {check.professional ? (
        <p className="mt-4 font-semibold">
          This has gone on for days. Please see a doctor or another qualified professional before
          you run again.
        </p>
      ) : null}
      {check.trouble === "pain" ? (
        <p className="mt-4">
          Pain in the chest, fainting, or breath that will not come: call your emergency number now.
        </p>
      ) : null}
      {check.advice === "go" ? null : <p className="mt-4 text-sm">{weekSafety(today)}</p>}
      <div className="mt-6 flex flex-wrap gap-2">
        {resting && today.week && !today.week.paused ? (
          <LinkButton href="/commitments" variant="secondary">
            Pause my commitment
          </LinkButton>
        ) : null}
        {resting ? null : (
          <LinkButton href="/coach#cue" variant="secondary">
            Hear from the coach
          </LinkButton>
        )}
        <Button variant="quiet" onClick={onAgain}>
          Answer again
        </Button>
      </div>
    </section>
  );
}

function lookOf({ advice, professional }: AnsweredCheck): { icon: LucideIcon; tone: string } {
  if (professional) return { icon: HeartHandshake, tone: "bg-recovery-soft" };
  if (advice === "rest") return { icon: Leaf, tone: "bg-recovery-soft" };
  return advice === "floor"
    ? { icon: Turtle, tone: "bg-sunken" }
    : { icon: Sparkles, tone: "bg-kept-soft" };
}
