import { Footprints, PenLine } from "lucide-react";
import { Row, RowList } from "@/components/ui/row-list";
import { dateWords, otherYear } from "@/domain/time-zone/date-words";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { EvidenceBadge, needsWord } from "./evidence-badge";
import { type ReaderUnits, type RunCard, runMeasures, runTitle } from "./run-words";

type RunRowsProps = {
  label: string;
  runs: readonly RunCard[];
  units: ReaderUnits;
  /** Where it is given, runs of other years say their year. */
  today?: LocalDate | undefined;
};

/** Runs as a list: day and title first, distance and time small. */
export function RunRows({ label, runs, units, today }: RunRowsProps) {
  return (
    <RowList label={label}>
      {runs.map((run) => (
        <Row
          key={run.id}
          href={`/runs/${run.id}`}
          lead={<RunIcon run={run} />}
          title={<span dir="auto">{runTitle(run)}</span>}
          detail={
            <>
              <span className="block">
                {dayWords(run.localDate, units.locale, today)} · {runMeasures(run, units)}
              </span>
              {needsWord(run) ? (
                <span className="mt-1 block sm:hidden">
                  <EvidenceBadge run={run} />
                </span>
              ) : null}
            </>
          }
          trail={
            needsWord(run) ? (
              <span className="max-sm:hidden">
                <EvidenceBadge run={run} />
              </span>
            ) : null
          }
        />
      ))}
    </RowList>
  );
}

function dayWords(date: LocalDate, locale: string, today: LocalDate | undefined): string {
  return dateWords(date, locale, today && otherYear(date, today) ? "dated" : "weekday");
}

function RunIcon({ run }: { run: RunCard }) {
  return (
    <span className="grid size-10 shrink-0 place-items-center rounded-full bg-sunken text-muted">
      {run.source === "by_hand" ? (
        <PenLine aria-hidden="true" className="size-5" />
      ) : run.sport === "run" ? (
        <span className="glyph-route size-5" />
      ) : (
        <Footprints aria-hidden="true" className="size-5" />
      )}
    </span>
  );
}
