import type { DueScan } from "@/server/platform/jobs/handlers";
import { buildBoards } from "./build-boards";
import { closeDueClubs } from "./close-due-clubs";
import { passOnSilent } from "./pass-on-silent";

/** Keeps the boards of large clubs quick to read, closes clubs whose time is over, and hands on those whose owner is silent. */
export const clubScans: DueScan[] = [
  {
    name: "close-due-clubs",
    run: async (now) => {
      await closeDueClubs(now);
    },
  },
  {
    name: "pass-on-silent",
    run: async (now) => {
      await passOnSilent(now);
    },
  },
  {
    name: "build-boards",
    run: async (now) => {
      const wrong = await buildBoards(now);
      if (wrong > 0) throw new Error(`${wrong} standings differed from the facts and were mended`);
    },
  },
];
