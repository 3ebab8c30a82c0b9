import type { DueScan } from "@/server/platform/jobs/handlers";
import { pauseSilent } from "./pause-silent";

/** What is looked through each minute: partnerships in which one side fell silent. */
export const partnerScans: readonly DueScan[] = [
  {
    name: "pause-silent",
    run: async (now) => {
      await pauseSilent(now);
    },
  },
];
