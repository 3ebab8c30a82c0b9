import { localDateOf } from "@/domain/time-zone/zone";
import { type WeekStart, weekOf } from "./week";

/** The week that is running for a runner in `zone` whose day starts `dayStartMinutes` after midnight. */
export function currentWeek(now: number, zone: string, dayStartMinutes = 0): WeekStart {
  return weekOf(localDateOf(now, zone, dayStartMinutes));
}
