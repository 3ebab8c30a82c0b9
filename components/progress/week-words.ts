import { verdictWords } from "@/components/streaks/verdict-words";
import { weekWords } from "@/domain/time-zone/date-words";
import { counted } from "@/domain/units/counted";
import { type DistanceUnit, formatDistance } from "@/domain/units/distance";
import type { Outputs } from "@/server/router";

export type ProgressWeek = Outputs["progress"]["year"][number];
export type Reader = { unit: DistanceUnit; locale: string };

/** What a week was, in one line: "16–22 Nov: Kept, 4 of 4 days · 3 runs, 21.4 km". */
export function weekLine(week: ProgressWeek, reader: Reader): string {
  const kept = promiseWords(week);
  return `${weekWords(week.week, reader.locale)}: ${kept ? `${kept} · ` : ""}${runWords(week, reader)}`;
}

/** "Kept, 4 of 4 days"; empty where nothing was promised. */
export function promiseWords({ promise }: ProgressWeek): string {
  if (!promise) return "";
  const { verdict, comeback, keptDays, committedDays } = promise;
  return `${verdictWords(verdict, comeback)}, ${keptDays} of ${counted(committedDays, "day")}`;
}

/** What stands above a year of weeks: "48 days kept in 16 weeks, 312 km" (the weeks with a promise). */
export function yearWords(weeks: readonly ProgressWeek[], reader: Reader): string {
  const days = weeks.reduce((sum, { promise }) => sum + (promise?.keptDays ?? 0), 0);
  const metres = weeks.reduce((sum, { distanceMetres }) => sum + distanceMetres, 0);
  const promised = weeks.filter(({ promise }) => promise !== null).length;
  const kept = promised > 0 ? `${counted(days, "day")} kept in ${counted(promised, "week")}` : "";
  const far = metres > 0 ? formatDistance(metres, reader.unit, reader.locale) : "";
  return [kept, far].filter(Boolean).join(", ");
}

function runWords({ runs, distanceMetres }: ProgressWeek, { unit, locale }: Reader): string {
  if (runs === 0) return "no runs";
  const distance = distanceMetres > 0 ? `, ${formatDistance(distanceMetres, unit, locale)}` : "";
  return `${counted(runs, "run")}${distance}`;
}
