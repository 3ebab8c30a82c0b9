import { Lock } from "lucide-react";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { scorePoints } from "@/domain/leaderboard/board-words";
import { dateWords, weekWords } from "@/domain/time-zone/date-words";
import { counted } from "@/domain/units/counted";
import { type DistanceUnit, formatDistance } from "@/domain/units/distance";
import { formatDuration } from "@/domain/units/duration";
import type { BoardEvidence, EvidenceRun } from "@/server/clubs/evidence-queries";
import { DayDiscs } from "./day-discs";

type Reading = { locale: string; unit: DistanceUnit };
type EvidenceWeekProps = Reading & { week: BoardEvidence["weeks"][number] };

/** A week of a row: what was promised, what was kept, and the runs that say so. */
export function EvidenceWeek({ week, locale, unit }: EvidenceWeekProps) {
  const rest = week.recoveryDays;
  return (
    <Card>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 className="font-semibold">{weekWords(week.week, locale)}</h2>
        <DayDiscs keptDays={week.keptDays} committedDays={week.committedDays} />
      </div>
      <p className="mt-1 text-muted text-sm">
        {week.paused
          ? "Paused, so this week is left out."
          : `${week.keptDays} of ${counted(week.committedDays, "day")} · ${scorePoints(week.points)} points`}
      </p>
      {week.corrected ? (
        <p className="mt-1 text-sm">
          {`Corrected after it had settled: today the runs say ${week.corrected.paused ? "paused" : `${week.corrected.keptDays} of ${week.committedDays}`}. The settled points stay.`}
        </p>
      ) : null}
      {week.runs.length > 0 ? (
        <ul className="mt-3 divide-y divide-line border-line border-t text-sm">
          {week.runs.map((run, at) => (
            <RunLine
              key={run.shown?.runId ?? `${run.localDate} ${at}`}
              {...{ run, locale, unit }}
            />
          ))}
        </ul>
      ) : null}
      {rest > 0 ? (
        <p className="mt-3 text-recovery text-sm">{counted(rest, "day")} of recovery</p>
      ) : null}
    </Card>
  );
}

function RunLine({ run, locale, unit }: Reading & { run: EvidenceRun }) {
  const day = dateWords(run.localDate, locale);
  const line = "flex min-h-11 items-center justify-between gap-4";
  if (!run.shown) {
    return (
      <li className={line}>
        <span>{day}</span>
        <span className="flex items-center gap-1.5 text-muted">
          <Lock aria-hidden="true" className="size-4" />A private run
        </span>
      </li>
    );
  }
  const { runId, movingSeconds, distanceMetres } = run.shown;
  return (
    <li>
      <Link href={`/runs/${runId}`} className={`${line} hover:underline`}>
        <span>{day}</span>
        <span className="text-muted tabular-nums">
          {distanceMetres === null ? null : `${formatDistance(distanceMetres, unit, locale)} · `}
          {formatDuration(movingSeconds)}
        </span>
      </Link>
    </li>
  );
}
