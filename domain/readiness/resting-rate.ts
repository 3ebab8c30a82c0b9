import { addDays, type LocalDate } from "@/domain/time-zone/local-date";

type Reading = { localDate: LocalDate; restingRate: number | null };

const baselineDays = 60;
const baselineReadings = 20;
const recentDays = 7;
const recentReadings = 3;

/** A runner's own usual resting heart rate: mean and standard deviation of readings, in beats a minute. */
export type Baseline = { mean: number; deviation: number; readings: number };

/** The baseline of the sixty days before `date`; null below twenty readings. */
export function restingBaseline(readings: readonly Reading[], date: LocalDate): Baseline | null {
  const rates = ratesIn(readings, addDays(date, -baselineDays), addDays(date, -1));
  if (rates.length < baselineReadings) return null;
  const mean = meanOf(rates);
  const squares = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / (rates.length - 1)), readings: rates.length };
}

/**
 * True where the heart rests faster than usual on `date`: the reading of the day by max(5, 2 SD), or the mean
 * of at least three readings in seven days by more than max(3, 0.5 SD). Without a baseline nothing is unusual.
 */
export function restsFast(readings: readonly Reading[], date: LocalDate): boolean {
  const baseline = restingBaseline(readings, date);
  if (!baseline) return false;
  const { mean, deviation } = baseline;
  const today = ratesIn(readings, date, date)[0];
  if (today !== undefined && today - mean >= Math.max(5, 2 * deviation)) return true;
  const recent = ratesIn(readings, addDays(date, 1 - recentDays), date);
  if (recent.length < recentReadings) return false;
  return meanOf(recent) - mean > Math.max(3, 0.5 * deviation);
}

function ratesIn(readings: readonly Reading[], from: LocalDate, until: LocalDate): number[] {
  return readings
    .filter(({ localDate }) => localDate >= from && localDate <= until)
    .flatMap(({ restingRate }) => restingRate ?? []);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
