import type { Instance } from "./group-run";

export type Answer = "yes" | "maybe" | "no";

const hourMs = 3_600_000;

/** Until this long before the start a cancel is no no-show. */
export const cutOffMs = hourMs;
/** This long before the start those who come are asked to reconfirm. */
export const reconfirmMs = 12 * hourMs;
/** Attendance can be taken from this long before the start … */
export const rollCallOpensMs = 2 * hourMs;
/** … until this long after it. */
export const rollCallClosesMs = 7 * 24 * hourMs;

export type AnswerRefusal = "cancelled" | "over";

/** Whether an instance still takes answers at `now` (epoch milliseconds); it does until it ends. */
export function answerRefusal(
  { cancelled, endsAt }: Pick<Instance, "cancelled" | "endsAt">,
  now: number,
): AnswerRefusal | null {
  if (cancelled) return "cancelled";
  return now >= endsAt ? "over" : null;
}

/** The sentence that says why an answer is not taken. */
export function answerSentence(reason: AnswerRefusal): string {
  return reason === "cancelled"
    ? "This group run is off."
    : "This group run is over; answers cannot change any more.";
}

/** True once giving up a seat counts as not having come. */
export function isPastCutOff({ startsAt }: Pick<Instance, "startsAt">, now: number): boolean {
  return now > startsAt - cutOffMs;
}

/** True while those who come are asked whether they still do. */
export function canReconfirm(
  { startsAt, cancelled }: Pick<Instance, "startsAt" | "cancelled">,
  now: number,
): boolean {
  return !cancelled && now >= startsAt - reconfirmMs && now < startsAt;
}

/** True while the organiser can say who was there. */
export function rollCallIsOpen(
  { startsAt, cancelled }: Pick<Instance, "startsAt" | "cancelled">,
  now: number,
): boolean {
  return !cancelled && now >= startsAt - rollCallOpensMs && now <= startsAt + rollCallClosesMs;
}
