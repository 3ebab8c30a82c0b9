import { addDays, type LocalDate } from "@/domain/time-zone/local-date";
import { instantOf } from "@/domain/time-zone/zone";

const eveningMinutes = 18 * 60;

/** The instant (epoch milliseconds) from which a run on `date` is asked about: six in the evening before. */
export function eveningBefore(date: LocalDate, zone: string): number {
  return instantOf(addDays(date, -1), eveningMinutes, zone);
}

/** True while a shared planned run can be confirmed with one tap: from the evening before to its start. */
export function canConfirm(
  { date, startMinutes }: { date: LocalDate; startMinutes: number },
  zone: string,
  now: number,
): boolean {
  return now >= eveningBefore(date, zone) && now < instantOf(date, startMinutes, zone);
}
