import { z } from "zod";
import { EFFORT_METRES, type EffortName } from "./best-efforts";

const seconds = z.number().nonnegative();
const split = z.object({ number: z.int().positive(), seconds });
const effortNames = Object.keys(EFFORT_METRES) as [EffortName, ...EffortName[]];

/**
 * The part of a run's stored summary that its page shows. Whatever an older or a hand-logged run lacks is
 * empty, so that every run has a page.
 */
export const shownSummarySchema = z.object({
  distanceSource: z.enum(["device", "positions", "none"]).catch("none"),
  ascent: z
    .object({ metres: z.number(), certainty: z.enum(["device", "barometer", "approximate"]) })
    .nullable()
    .catch(null),
  kilometreSplits: z.array(split).catch([]),
  mileSplits: z.array(split).catch([]),
  bestEfforts: z
    .array(
      z.object({
        name: z.enum(effortNames),
        seconds,
        startSecond: seconds,
        coveredMetres: z.number().nonnegative(),
        nearMiss: z.boolean(),
      }),
    )
    .catch([]),
  flags: z
    .array(
      z.enum(["distance-disagrees", "elapsed-implausible", "heart-rate-implausible", "too-fast"]),
    )
    .catch([]),
  device: z.string().nullable().catch(null),
  warnings: z.array(z.string()).catch([]),
});

export type ShownSummary = z.infer<typeof shownSummarySchema>;

/** Reads a stored summary, whatever is in it. */
export function shownSummary(stored: unknown): ShownSummary {
  const read = shownSummarySchema.safeParse(stored);
  return read.success ? read.data : shownSummarySchema.parse({});
}
