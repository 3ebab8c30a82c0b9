import { z } from "zod";
import { localDateSchema } from "@/domain/time-zone/local-date-schema";
import { longestCue, longestPlannedMinutes, shortestPlannedMinutes } from "./planned-run";

/** When: the day and the minutes after midnight by the runner's own clocks. */
export const slotTimeShape = {
  date: localDateSchema,
  startMinutes: z.int().min(0).max(1_439),
};

/** All that a runner says of a planned run; the cue is the "if" in front of "then I put my shoes on". */
export const plannedRunShape = {
  ...slotTimeShape,
  plannedMinutes: z
    .int()
    .min(shortestPlannedMinutes, "Plan 5 minutes or more.")
    .max(longestPlannedMinutes, "Plan 10 hours or less."),
  cue: z
    .string()
    .trim()
    .max(longestCue, `Keep the cue under ${longestCue} characters.`)
    .regex(/^\P{Cc}*$/u, "Keep the cue on one line."),
};
