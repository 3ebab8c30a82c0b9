import { MarkRow } from "@/components/streaks/mark-row";
import { markedWeeks } from "@/components/streaks/marked-weeks";
import { StreakRow } from "@/components/streaks/streak-row";
import { Card } from "@/components/ui/card";
import type { Outputs } from "@/server/router";

type CommitmentPage = Outputs["streaks"]["commitment"];
type CommitmentWeeksProps = {
  page: Pick<CommitmentPage, "weekLines" | "streakWeeks">;
  locale: string;
  /** True where the marks lead into the reader's own statement. */
  linked: boolean;
};

/** The weeks of one commitment as marks, with the weeks in a row. */
export function CommitmentWeeks({ page, locale, linked }: CommitmentWeeksProps) {
  const { weekLines, streakWeeks } = page;
  if (weekLines.length === 0) return null;
  const weeks = markedWeeks(weekLines, { locale, page: linked ? "/statement" : undefined });
  const Marks = linked ? StreakRow : MarkRow;
  return (
    <Card>
      <h2 className="heading text-lg">{heading(streakWeeks)}</h2>
      <Marks label="Weeks, oldest first" weeks={weeks} className="-mx-1 mt-2" />
    </Card>
  );
}

function heading(streakWeeks: number): string {
  if (streakWeeks === 0) return "The weeks so far";
  return streakWeeks === 1 ? "1 week kept" : `${streakWeeks} weeks in a row`;
}
