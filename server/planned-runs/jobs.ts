import type { DueScan } from "@/server/platform/jobs/handlers";
import { askEveningBefore } from "./ask-evening-before";

/** What is looked through each minute: who is expected tomorrow and has not confirmed. */
export const plannedRunScans: readonly DueScan[] = [
  {
    name: "ask-evening-before",
    run: async (now) => {
      await askEveningBefore(now);
    },
  },
];
