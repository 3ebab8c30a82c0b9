import { z } from "zod";
import { localDateSchema } from "@/domain/time-zone/local-date-schema";
import { longestInterval, mostRepeats, type NthOfMonth, type Weekday } from "./repeat-rule";

const weekday = z.literal([1, 2, 3, 4, 5, 6, 7] satisfies Weekday[]);
const interval = z.int().min(1).max(longestInterval, "Repeat at least once a year.");

const end = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("never") }),
  z.strictObject({ kind: z.literal("until"), date: localDateSchema }),
  z.strictObject({ kind: z.literal("count"), count: z.int().min(1).max(mostRepeats) }),
]);

/** Accepts a RepeatRule; weekdays must be named, each once. */
export const repeatRuleSchema = z.discriminatedUnion("every", [
  z.strictObject({
    every: z.literal("week"),
    interval,
    weekdays: z
      .array(weekday)
      .min(1, "Choose at least one day of the week.")
      .refine((days) => new Set(days).size === days.length, "Name each day once.")
      .readonly(),
    end,
  }),
  z.strictObject({
    every: z.literal("month"),
    interval,
    nth: z.literal([1, 2, 3, 4, -1] satisfies NthOfMonth[]),
    weekday,
    end,
  }),
]);
