import "server-only";
import type { DueScan, JobHandlers } from "@/server/platform/jobs/handlers";
import { type DeliverySettings, deliverMail } from "./deliver-mail";
import { deliverPush } from "./deliver-push";
import type { PushSettings } from "./send-push";
import { sweepNotices } from "./sweep-notices";

/** Who brings notices to runners, for the worker. */
export function noticeJobs(
  settings: DeliverySettings & PushSettings,
): Pick<JobHandlers, "notices.deliver"> {
  return {
    "notices.deliver": async ({ by, ...which }, { now }) => {
      if (by === "mail") await deliverMail(which, now, settings);
      else await deliverPush(which, now, settings);
    },
  };
}

/** What is looked through each minute: notices that are too old to be kept. */
export const noticeScans: readonly DueScan[] = [{ name: "sweep-notices", run: sweepNotices }];
