import type { DueScan } from "@/server/platform/jobs/handlers";
import { buildBoards } from "./build-boards";
import { closeDueClubs } from "./close-due-clubs";
import { passOnSilent } from "./pass-on-silent";
import { warnSilentOwners } from "./warn-silent-owners";

/** Keeps the boards of large clubs quick to read, closes clubs whose time is over, warns silent owners and hands their clubs on. */
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
    name: "warn-silent-owners",
    run: async (now) => {
      await warnSilentOwners(now);
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
