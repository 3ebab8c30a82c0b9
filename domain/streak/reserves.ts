import { addWeeks, type WeekStart } from "@/domain/week/week";
import type { WeekStatement } from "./statement";

/** How many reserves there are in any four consecutive weeks. */
export const reservesPerWindow = 2;

const windowWeeks = 4;

/** Reserves available in `week`: two less those spent in the three weeks before. */
export function reservesAvailable(past: readonly WeekStatement[], week: WeekStart): number {
  const spent = recent(past, week).filter(spentReserve).length;
  return Math.max(0, reservesPerWindow - spent);
}

/** True where a comeback may be told in `week`: there was none in the three weeks before. */
export function comebackAvailable(past: readonly WeekStatement[], week: WeekStart): boolean {
  return !recent(past, week).some((statement) => statement.comeback);
}

/** Of `past`, oldest first, the weeks that share a window of four with `week`. */
function recent(past: readonly WeekStatement[], week: WeekStart): WeekStatement[] {
  const first = addWeeks(week, 1 - windowWeeks);
  return past.slice(1 - windowWeeks).filter((statement) => statement.week >= first);
}

function spentReserve(statement: WeekStatement): boolean {
  return statement.filledBy.some((filler) => filler.kind === "reserve");
}
