import type { DueScan, JobHandlers } from "@/server/platform/jobs/handlers";
import { keepTombstones } from "./keep-tombstones";
import { type CodeSettings, mailCodes } from "./mail-codes";

/** The jobs of an account, for the worker. */
export function accountJobs(settings: CodeSettings): Pick<JobHandlers, "account.mail-codes"> {
  return { "account.mail-codes": mailCodes(settings) };
}

/** What is looked through each minute: whether each deletion is noted outside the database too, where there is such a place. */
export function accountScans(tombstonesFile: string | undefined): readonly DueScan[] {
  if (!tombstonesFile) return [];
  return [
    {
      name: "keep-tombstones",
      run: async () => {
        await keepTombstones(tombstonesFile);
      },
    },
  ];
}
