import { WeekMark } from "@/components/streaks/week-mark";
import { Avatar } from "@/components/ui/avatar";
import { RowInside, rowClass, rowListClass } from "@/components/ui/row-parts";
import type { Verdict } from "@/domain/streak/statement";
import { Illustration } from "./illustration";

type Week = readonly [weeksAgo: number, verdict: Verdict];

type BoardRow = { rank: number; name: string; detail: string; verdicts: readonly Week[] };

const rows: readonly BoardRow[] = [
  {
    rank: 1,
    name: "Ines Ferrand",
    detail: "12 of 12 days, all of them short",
    verdicts: [
      [4, "kept"],
      [3, "kept"],
      [2, "kept"],
      [1, "kept"],
    ],
  },
  {
    rank: 2,
    name: "Mara Okafor",
    detail: "15 of 16 days",
    verdicts: [
      [4, "kept"],
      [3, "kept-with-reserve"],
      [2, "kept"],
      [1, "kept"],
    ],
  },
  {
    rank: 2,
    name: "Jonas Lind",
    detail: "15 of 16 days",
    verdicts: [
      [4, "kept"],
      [3, "kept"],
      [2, "kept-with-cover"],
      [1, "kept"],
    ],
  },
  {
    rank: 4,
    name: "Tomás Ribeiro",
    detail: "17 of 20 days, fastest of the four",
    verdicts: [
      [4, "kept"],
      [3, "missed"],
      [2, "kept"],
      [1, "kept"],
    ],
  },
];

/** A board that ranks kept promises, as a picture made of the real parts. */
export function BoardSection() {
  return (
    <section
      aria-labelledby="board-heading"
      className="mx-auto grid max-w-page items-center gap-10 px-4 py-20 sm:px-6 lg:grid-cols-[30rem_1fr] lg:gap-20 lg:py-28"
    >
      <div className="lg:order-last">
        <h2 id="board-heading" className="heading text-xl">
          The slowest can lead
        </h2>
        <p className="mt-4 max-w-lg text-muted">
          A club’s board ranks what was promised and done. Three short runs a week, every week, go
          before the fast week that comes once a month. Promising little on purpose does not help,
          and every row opens to the runs behind it.
        </p>
      </div>
      <Illustration caption="An example board of the last four weeks of an invented club.">
        <ul aria-label="Example board" className={rowListClass}>
          {rows.map((row) => (
            <li key={row.name} className={rowClass}>
              <RowInside
                lead={
                  <>
                    <span className="figure w-5 text-center text-lg">{row.rank}</span>
                    <Avatar name={row.name} decorative />
                  </>
                }
                title={row.name}
                detail={row.detail}
                trail={row.verdicts.map(([week, verdict]) => (
                  <WeekMark key={week} verdict={verdict} size={18} className="max-sm:size-4" />
                ))}
              />
            </li>
          ))}
        </ul>
      </Illustration>
    </section>
  );
}
