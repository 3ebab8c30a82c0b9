import "server-only";
import type { DueScan, JobHandlers } from "@/server/platform/jobs/handlers";
import { type DeliverySettings, deliverMail } from "./deliver-mail";
import { deliverPush } from "./deliver-push";
import type { PushSettings } from "./send-push";
import { sweepNotices } from "./sweep-notices";
import { tellOfRefusedMail } from "./tell-of-refused-mail";

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

/** What is looked through each minute: notices too old to be kept, mails that came back. */
export const noticeScans: readonly DueScan[] = [
  { name: "sweep-notices", run: sweepNotices },
  {
    name: "tell-of-refused-mail",
    run: async (now) => {
      await tellOfRefusedMail(now);
    },
  },
];
