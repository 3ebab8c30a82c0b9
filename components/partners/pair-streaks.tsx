import { CellMark } from "@/components/streaks/mark-row";
import { markedWeeks } from "@/components/streaks/marked-weeks";
import { Card } from "@/components/ui/card";
import { firstName } from "@/domain/runner/first-name";
import type { PartnerStanding, Standing } from "./pair-words";

const weeksShown = 12;

type PairStreaksProps = { mine: Standing; partner: PartnerStanding; locale: string };

/** The last weeks of both, one above the other, so that a column is a week. */
export function PairStreaks({ mine, partner, locale }: PairStreaksProps) {
  const rows = [
    { name: "You", weeks: mine.weeks },
    { name: firstName(partner.name), weeks: partner.standing?.weeks ?? [] },
  ].filter(({ weeks }) => weeks.length > 0);
  const names = [...new Set(rows.flatMap(({ weeks }) => weeks.map(({ week }) => week)))];
  const columns = names.sort().slice(-weeksShown);
  if (columns.length === 0) return null;
  return (
    <Card className="grid gap-3">
      {rows.map(({ name, weeks }) => {
        const marks = new Map(markedWeeks(weeks, { locale }).map((mark) => [mark.week, mark]));
        return (
          <div key={name} className="grid grid-cols-[4rem_minmax(0,1fr)] items-center gap-2">
            <span className="truncate font-semibold text-sm">
              <bdi>{name}</bdi>
            </span>
            <ol
              aria-label={`Weeks of ${name}, oldest first`}
              className="grid max-w-2xl grid-cols-12"
            >
              {columns.map((week) => {
                const mark = marks.get(week);
                return (
                  <li key={week} className="grid place-items-center px-0.5">
                    {mark ? <CellMark week={mark} /> : null}
                  </li>
                );
              })}
            </ol>
          </div>
        );
      })}
    </Card>
  );
}
