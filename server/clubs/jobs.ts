import type { DueScan } from "@/server/platform/jobs/handlers";
import { buildBoards } from "./build-boards";

/** Keeps the boards of large clubs quick to read. */
export const clubScans: DueScan[] = [
  {
    name: "build-boards",
    run: async (now) => {
      const wrong = await buildBoards(now);
      if (wrong > 0) throw new Error(`${wrong} standings differed from the facts and were mended`);
    },
  },
];
