import "server-only";
import type { DueScan, JobHandlers } from "@/server/platform/jobs/handlers";
import { askToReconfirm } from "./ask-to-reconfirm";
import { joinPresentRuns } from "./join-present-runs";
import { tellJob } from "./tell-job";
import { wantWeather } from "./want-weather";

/** The jobs of group runs, for the worker. */
export const groupRunJobs: Pick<JobHandlers, "group-runs.tell"> = { "group-runs.tell": tellJob };

/** What is looked through each minute: who is to be asked whether they still come, and where the weather matters, and whose run can be joined. */
export const groupRunScans: readonly DueScan[] = [
  {
    name: "ask-to-reconfirm",
    run: async (now) => {
      await askToReconfirm(now);
    },
  },
  { name: "want-weather", run: wantWeather },
  {
    name: "join-present-runs",
    run: async (now) => {
      await joinPresentRuns(now);
    },
  },
];
