import type { DueScan } from "@/server/platform/jobs/handlers";
import { countSilentRuns } from "./count-silent-runs";
import { freezeSettledWeeks } from "./freeze-settled-weeks";

/** What becomes of runs and weeks by time alone. Each leaves nothing to find when it is run again. */
export const streakScans: DueScan[] = [
  {
    name: "count-silent-runs",
    run: async (now) => {
      await countSilentRuns(now);
    },
  },
  {
    name: "freeze-settled-weeks",
    run: async (now) => {
      await freezeSettledWeeks(now);
    },
  },
];
