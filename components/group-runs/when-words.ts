import { clockWords, momentWords } from "@/domain/time-zone/date-words";

type When = { startsAt: number; zone: string };
type Reader = { zone: string; locale: string };

/** When a group run starts, by the clocks at the venue: "Tue 24 Nov, 18:30". */
export function whenWords({ startsAt, zone }: When, { locale }: Reader): string {
  return momentWords(startsAt, zone, locale);
}

/** The same start by the reader's own clocks where they show another time, such as "23:15 where you are"; else "". */
export function whereYouAre({ startsAt, zone }: When, { zone: own, locale }: Reader): string {
  const there = momentWords(startsAt, zone, locale);
  const here = momentWords(startsAt, own, locale);
  if (here === there) return "";
  const sameDay = here.split(",")[0] === there.split(",")[0];
  return `${sameDay ? clockWords(startsAt, own, locale) : here} where you are`;
}

/** The page of one instance. */
export function instancePath({ groupRunId, date }: { groupRunId: string; date: string }): string {
  return `/group-runs/${groupRunId}/${date}`;
}

/** Who comes, in a few words: "3 are coming", "6 of 8 seats", "Full, 2 waiting". */
export function turnoutWords(line: {
  going: number;
  waiting: number;
  capacity: number | null;
}): string {
  const { going, waiting, capacity } = line;
  if (capacity !== null && going >= capacity) {
    return waiting > 0 ? `Full, ${waiting} waiting` : `All ${capacity} seats taken`;
  }
  if (going === 0) return "Nobody has said yes yet";
  if (capacity !== null) return `${going} of ${capacity} seats taken`;
  return going === 1 ? "1 is coming" : `${going} are coming`;
}
