import type { DueScan } from "@/server/platform/jobs/handlers";
import { remindOfCheckIns } from "./remind";

/** What is looked through each minute: who is to be reminded of the three questions. */
export const checkInScans: readonly DueScan[] = [
  {
    name: "remind-of-check-ins",
    run: async (now) => {
      await remindOfCheckIns(now);
    },
  },
];
