import "server-only";
import type { DueScan, JobHandlers } from "@/server/platform/jobs/handlers";
import { forgetGoneLinks } from "./forget-gone-links";
import { type InviteSettings, mailInvitation } from "./mail-invitation";
import { remindInvited } from "./remind-invited";

/** The jobs of invitations, for the worker. */
export function invitationJobs(settings: InviteSettings): Pick<JobHandlers, "invitations.mail"> {
  return { "invitations.mail": mailInvitation(settings) };
}

/** What is looked through each minute: who has not answered for three days, and links of who left that end now. */
export const invitationScans: readonly DueScan[] = [
  {
    name: "remind-invited",
    run: async (now) => {
      await remindInvited(now);
    },
  },
  { name: "forget-gone-links", run: forgetGoneLinks },
];
