import { scorePoints } from "@/domain/leaderboard/board-words";

/** How the board counts, for who wants to know. */
export function PointsExplained({ clubMean }: { clubMean: number }) {
  return (
    <details className="mt-8 max-w-column text-sm">
      <summary className="inline-flex min-h-11 items-center font-semibold underline underline-offset-4">
        How points are counted
      </summary>
      <div className="mt-2 grid gap-3 text-muted">
        <p>
          A week gives the share of promised days that were kept, weighed from 0.5 to 1.25 by what
          you ran before you promised: little promised and much run does not win. Your weeks and two
          at the club’s mean, now {scorePoints(clubMean)}, make the score. Reserves and covers save
          the streak, not the score; paused weeks are left out.
        </p>
      </div>
    </details>
  );
}
