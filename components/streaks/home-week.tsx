import { Plus } from "lucide-react";
import type { RunCard } from "@/components/runs/run-words";
import { LinkButton } from "@/components/ui/link-button";
import { dateWords } from "@/domain/time-zone/date-words";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { daysLeftIn, type Standing, weekSentence } from "./standing-words";

type HomeWeekProps = {
  standing: Standing;
  runs: readonly RunCard[];
  today: LocalDate;
  locale: string;
};

/** The answer that brings a runner home, "3 of 4 this week", and the one thing to do next. */
export function HomeWeek(props: HomeWeekProps) {
  const { week, nextCommitmentOn } = props.standing;
  if (week) return <RunningWeek {...props} line={week} />;
  return nextCommitmentOn ? (
    <ComingWeek startsOn={nextCommitmentOn} locale={props.locale} />
  ) : (
    <NoCommitment again={props.standing.weeks.length > 0} />
  );
}

function RunningWeek(props: HomeWeekProps & { line: NonNullable<Standing["week"]> }) {
  const { line, runs, today } = props;
  const ranToday = runs.some((run) => run.localDate === today && run.evidence === "counts");
  const waiting = runs.filter(
    (run) => run.evidence === "waiting" && run.localDate >= line.week,
  ).length;
  return (
    <div>
      <h1>
        <span className="figure block text-hero">
          {line.keptDays} <span className="text-muted tracking-normal">of</span>{" "}
          {line.committedDays}
        </span>
        <span className="heading mt-1.5 block text-lg">this week</span>
      </h1>
      <p className="mt-2 text-muted">
        {weekSentence(line, daysLeftIn(line.week, today, ranToday))}
      </p>
      {waiting > 0 ? (
        <p className="mt-1 text-muted text-sm">
          {waiting === 1 ? "One run waits" : `${waiting} runs wait`} for a partner’s word.
        </p>
      ) : null}
      <LinkButton
        href="/runs/new"
        size="large"
        variant={line.verdict === "open" ? "primary" : "secondary"}
        className="mt-5"
      >
        <Plus aria-hidden="true" />
        Add a run
      </LinkButton>
    </div>
  );
}

function ComingWeek({ startsOn, locale }: { startsOn: LocalDate; locale: string }) {
  return (
    <div>
      <h1 className="heading text-xl">You start on {dateWords(startsOn, locale, "full")}</h1>
      <p className="mt-2 max-w-md text-muted">Until then every run is a vote, and none is owed.</p>
      <div className="mt-5 flex flex-wrap gap-2">
        <LinkButton href="/runs/new" size="large">
          <Plus aria-hidden="true" />
          Add a run
        </LinkButton>
        <LinkButton href="/commitments" size="large" variant="quiet">
          See your commitment
        </LinkButton>
      </div>
    </div>
  );
}

function NoCommitment({ again }: { again: boolean }) {
  return (
    <div>
      <h1 className="heading text-xl">
        {again ? "What is your next promise?" : "What can you promise?"}
      </h1>
      <p className="mt-2 max-w-md text-muted">
        Say how many days a week you will run. Ten minutes on a bad day count in full.
      </p>
      <LinkButton href="/commitments/new" size="large" className="mt-5">
        Make a commitment
      </LinkButton>
    </div>
  );
}
