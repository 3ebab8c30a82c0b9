import "server-only";
import type { DueScan, JobHandlers } from "@/server/platform/jobs/handlers";
import { mailGuestJob, type PollSettings } from "./mail-guest-job";
import { tellPollJob } from "./tell-job";
import { wantPollWeather } from "./want-weather";

/** The jobs of polls, for the worker. */
export function pollJobs(
  settings: PollSettings,
): Pick<JobHandlers, "polls.mail-guest" | "polls.tell"> {
  return { "polls.mail-guest": mailGuestJob(settings), "polls.tell": tellPollJob(settings) };
}

/** What is looked through each minute: where the weather of a poll matters. */
export const pollScans: readonly DueScan[] = [{ name: "want-poll-weather", run: wantPollWeather }];
