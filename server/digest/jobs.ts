import type { DueScan, JobHandlers } from "@/server/platform/jobs/handlers";
import { handOutDigests, planDigests } from "./due-digests";
import { type DigestSettings, makeDigests } from "./make-digests";

/** Who makes digests, for the worker. */
export function digestJobs(settings: DigestSettings): Pick<JobHandlers, "digest.make"> {
  return {
    "digest.make": async ({ runnerIds }, { now }) => {
      await makeDigests(runnerIds, now, settings);
    },
  };
}

/** Once a minute: who has no date gets one, who is due is handed out. */
export const digestScans: DueScan[] = [
  {
    name: "plan-digests",
    run: async (now) => {
      while ((await planDigests(now)) > 0);
    },
  },
  {
    name: "hand-out-digests",
    run: async (now) => {
      await handOutDigests(now);
    },
  },
];
