import { ChevronRight } from "lucide-react";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { markedWeeks } from "./marked-weeks";
import { type Standing, streakWords, votesWords } from "./standing-words";
import { StreakRow } from "./streak-row";

/** The streak as a row of marks, each leading to its evidence, with the votes behind it. */
export function StreakCard({ standing, locale }: { standing: Standing; locale: string }) {
  const { streakWeeks, longestWeeks, votes, weeks } = standing;
  return (
    <Card>
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h2 className="heading text-lg">{streakWords(streakWeeks)}</h2>
        <Link
          href="/statement"
          className="-mr-2 inline-flex min-h-11 items-center gap-1 rounded-full pl-2 font-semibold text-muted text-sm hover:text-ink"
        >
          Statement
          <ChevronRight aria-hidden="true" className="size-4 rtl:rotate-180" />
        </Link>
      </div>
      {weeks.length > 0 ? (
        <StreakRow
          label="Your weeks, oldest first"
          weeks={markedWeeks(weeks, { locale, page: "/statement" })}
          filling
          className="-mx-1 mt-1"
        />
      ) : null}
      <p className="mt-3 text-sm">
        <span className="font-semibold">{votesWords(votes)}</span> for “I am a runner”
        {longestWeeks > streakWeeks ? (
          <span className="text-muted"> · longest so far {longestWeeks} weeks</span>
        ) : null}
      </p>
    </Card>
  );
}
