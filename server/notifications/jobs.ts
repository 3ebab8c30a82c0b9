import "server-only";
import type { DueScan, JobHandlers } from "@/server/platform/jobs/handlers";
import { type DeliverySettings, deliverMail } from "./deliver-mail";
import { sweepNotices } from "./sweep-notices";

/** Who brings notices to runners, for the worker. */
export function noticeJobs(settings: DeliverySettings): Pick<JobHandlers, "notices.deliver"> {
  return {
    "notices.deliver": async ({ by, ...which }, { now }) => {
      if (by === "mail") await deliverMail(which, now, settings);
    },
  };
}

/** What is looked through each minute: notices that are too old to be kept. */
export const noticeScans: readonly DueScan[] = [{ name: "sweep-notices", run: sweepNotices }];
