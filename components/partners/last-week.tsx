import { firstName } from "@/domain/runner/first-name";
import { addWeeks, isWeekStart } from "@/domain/week/week";
import { lastWeekWords, type PartnerStanding } from "./pair-words";

/** The partner's week before this one in a sentence: what one joins is in sight from the first minute. */
export function LastWeek({ partner }: { partner: PartnerStanding }) {
  const { standing, name } = partner;
  if (!standing || !isWeekStart(standing.thisWeek)) return null;
  const last = standing.weeks.find(({ week }) => week === addWeeks(standing.thisWeek, -1));
  if (!last) return null;
  return (
    <p className="text-muted text-sm">
      <bdi>{firstName(name)}</bdi> {lastWeekWords(last)}
    </p>
  );
}
