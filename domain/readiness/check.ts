import type { LocalDate } from "@/domain/time-zone/local-date";

export const dreads = ["keen", "fine", "dread"] as const;
export const legs = ["fresh", "fine", "heavy"] as const;
/** Last night: under 6 hours, 6 to 7, or more. */
export const sleeps = ["short", "fair", "good"] as const;
export const troubles = ["pain", "illness", "low"] as const;

/** Beats a minute that a resting heart may have. */
export const restingRates = { least: 25, most: 130 } as const;

/** What a runner answered; where there is trouble, nothing else needs to be asked. */
export type ReadinessAnswers = {
  dread: (typeof dreads)[number] | null;
  legs: (typeof legs)[number] | null;
  sleep: (typeof sleeps)[number] | null;
  restingRate: number | null;
  trouble: (typeof troubles)[number] | null;
};

/** The answers of one local date. */
export type ReadinessCheck = ReadinessAnswers & { localDate: LocalDate };

/** What the day is for. */
export const advices = ["rest", "floor", "go"] as const;
export type Advice = (typeof advices)[number];

/** An earlier check with what was advised then. */
export type AdvisedCheck = ReadinessCheck & { advice: Advice };

/** What a check came to, for whoever has to speak to its runner. */
export type AdvisedDay = {
  localDate: LocalDate;
  advice: Advice;
  professional: boolean;
  /** True where the runner named pain, illness or low mood. */
  troubled: boolean;
};

/** True where nothing that is asked is missing. */
export function isComplete({ dread, legs, sleep, trouble }: ReadinessAnswers): boolean {
  return trouble !== null || (dread !== null && legs !== null && sleep !== null);
}
