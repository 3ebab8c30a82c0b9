import "server-only";
import type { DueScan, JobHandlers } from "@/server/platform/jobs/handlers";
import { askToReconfirm } from "./ask-to-reconfirm";
import { type TellSettings, tellJob } from "./tell-job";

/** The jobs of group runs, for the worker. */
export function groupRunJobs(settings: TellSettings): Pick<JobHandlers, "group-runs.tell"> {
  return { "group-runs.tell": tellJob(settings) };
}

/** What is looked through each minute: who is to be asked whether they still come. */
export const groupRunScans: readonly DueScan[] = [
  {
    name: "ask-to-reconfirm",
    run: async (now) => {
      await askToReconfirm(now);
    },
  },
];
