import type { DueScan, JobHandlers } from "@/server/platform/jobs/handlers";
import type { CoachModelSettings } from "@/server/platform/settings";
import { handOutTexts } from "./due-texts";
import { writeText } from "./write-text";

/** Who asks the model, for the worker; nobody where none is configured. */
export function coachJobs(model: CoachModelSettings | undefined): Pick<JobHandlers, "coach.write"> {
  return {
    "coach.write": async (payload, { now }) => {
      if (model) await writeText(payload, model, now);
    },
  };
}

/** Once a minute: what the model has not been asked for yet. */
export function coachScans(model: CoachModelSettings | undefined): DueScan[] {
  if (!model) return [];
  return [
    {
      name: "hand-out-coach-texts",
      run: async (now) => {
        await handOutTexts(now);
      },
    },
  ];
}
