import { Badge } from "@/components/ui/badge";
import { dateWords, weekWords } from "@/domain/time-zone/date-words";
import type { Outputs } from "@/server/router";
import { StatementRuns } from "./statement-runs";
import { fillerWords, outcomeWords } from "./statement-words";
import { verdictWords } from "./verdict-words";
import { WeekMark } from "./week-mark";

type Statement = Outputs["streaks"]["statement"];
type StatementWeeksProps = { statement: Statement; units: Outputs["runners"]["me"] };

/** A streak week by week, newest first: verdict, evidence, and what judged it. */
export function StatementWeeks({ statement, units }: StatementWeeksProps) {
  const facts = new Map(statement.facts.map((week) => [week.week, week]));
  return (
    <ol className="grid gap-3">
      {statement.statements.toReversed().map((line) => (
        <li
          key={line.week}
          id={`week-${line.week}`}
          className="scroll-mt-20 rounded-lg bg-surface p-5 shadow-card target:inset-ring-2 target:inset-ring-track"
        >
          <div className="flex gap-4">
            <WeekMark
              verdict={line.verdict}
              comeback={line.comeback}
              share={line.keptDays / line.committedDays}
              size={36}
              decorative
            />
            <div className="min-w-0 flex-1">
              <h3 className="heading text-base">{weekWords(line.week, units.locale)}</h3>
              <p className="text-sm">
                {verdictWords(line.verdict, line.comeback)}, {line.keptDays} of {line.committedDays}{" "}
                days
              </p>
              {line.filledBy.map((filler) => (
                <p key={JSON.stringify(filler)} className="text-muted text-sm">
                  {fillerWords(filler, (date) => dateWords(date, units.locale))}
                </p>
              ))}
              {line.corrected ? (
                <p className="mt-1 text-sm">
                  <Badge tone="reserve">Corrected</Badge>{" "}
                  <span className="text-muted">
                    Later facts would say: {outcomeWords(line.corrected)}. The streak stays as it
                    was settled.
                  </span>
                </p>
              ) : null}
            </div>
          </div>
          <StatementRuns
            runs={facts.get(line.week)?.runs ?? []}
            counted={line.runIds}
            units={units}
          />
          <p className="mt-3 text-muted text-xs">
            {line.settled ? "Settled" : "Open to late runs"} · Rules {line.rulesVersion} ·{" "}
            {line.votes === 1 ? "1 vote" : `${line.votes} votes`} ·{" "}
            {reservesWords(line.reservesLeft)}
          </p>
        </li>
      ))}
    </ol>
  );
}

function reservesWords(left: number): string {
  if (left === 0) return "no reserve left";
  return left === 1 ? "1 reserve left" : `${left} reserves left`;
}
