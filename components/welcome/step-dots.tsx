import { classNames } from "@/components/ui/class-names";
import { type WelcomeStep, welcomeSteps } from "./welcome-path";

/** Which of the three steps this is. */
export function StepDots({ step }: { step: WelcomeStep }) {
  const at = welcomeSteps.indexOf(step);
  return (
    <p className="mb-6 flex items-center gap-2 text-muted text-sm">
      <span aria-hidden="true" className="flex gap-1.5">
        {welcomeSteps.map((name, place) => (
          <span
            key={name}
            className={classNames("h-1.5 w-8 rounded-full", place <= at ? "bg-track" : "bg-ink/12")}
          />
        ))}
      </span>
      Step {at + 1} of {welcomeSteps.length}
    </p>
  );
}
