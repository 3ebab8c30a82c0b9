import { Avatar } from "@/components/ui/avatar";
import { Card } from "@/components/ui/card";
import { Stat } from "@/components/ui/stat";
import { daysOfRow, rankWords, scorePoints } from "@/domain/leaderboard/board-words";
import type { DistanceUnit } from "@/domain/units/distance";
import type { BoardEvidence } from "@/server/clubs/evidence-queries";
import { EvidenceWeek } from "./evidence-week";

type RowEvidenceProps = { evidence: BoardEvidence; locale: string; unit: DistanceUnit };

/** All that stands behind one row of a board, newest week first. */
export function RowEvidence({ evidence, locale, unit }: RowEvidenceProps) {
  const { kept, promised } = daysOfRow(evidence.weeks);
  return (
    <>
      <Card className="flex flex-wrap items-center gap-x-8 gap-y-5">
        <Avatar name={evidence.name} colourKey={evidence.runnerId} size="lg" decorative />
        <dl className="flex flex-wrap gap-x-8 gap-y-4">
          <Stat label="days kept" value={`${kept} of ${promised}`} />
          {evidence.rank === null ? null : (
            <Stat label={`of ${evidence.rankedCount}`} value={rankWords(evidence.rank)} />
          )}
          {evidence.score === null ? null : (
            <Stat label="points" value={scorePoints(evidence.score)} />
          )}
        </dl>
      </Card>
      <div className="mt-4 grid items-start gap-4 lg:grid-cols-2">
        {evidence.weeks.toReversed().map((week) => (
          <EvidenceWeek key={week.week} week={week} locale={locale} unit={unit} />
        ))}
      </div>
      <p className="mt-6 max-w-column text-muted text-sm">{sum(evidence)}</p>
    </>
  );
}

function sum({ weeks, clubMean, score }: BoardEvidence): string {
  if (score === null) return "No commitment here that the club may see.";
  const points = weeks.filter((week) => !week.paused).map((week) => scorePoints(week.points));
  const mean = scorePoints(clubMean);
  const parts = [...points, mean, mean].join(" + ");
  return `(${parts}) ÷ ${points.length + 2} = ${scorePoints(score)} points. The last two are the club’s own mean, so that one week does not decide.`;
}
