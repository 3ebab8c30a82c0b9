import { accountJobs, accountScans } from "@/server/account/jobs";
import { authJobs, sweepSignIns } from "@/server/auth/jobs";
import { checkInScans } from "@/server/check-ins/jobs";
import { clubScans } from "@/server/clubs/jobs";
import { coachJobs, coachScans } from "@/server/coach/jobs";
import { digestJobs, digestScans } from "@/server/digest/jobs";
import { groupRunJobs, groupRunScans } from "@/server/group-runs/jobs";
import { invitationJobs, invitationScans } from "@/server/invitations/jobs";
import { sweepChunks } from "@/server/live-runs/jobs";
import { sweepShares } from "@/server/live-shares/jobs";
import { noticeJobs, noticeScans } from "@/server/notifications/jobs";
import { pushContact } from "@/server/notifications/push-contact";
import { partnerScans } from "@/server/partners/jobs";
import { plannedRunScans } from "@/server/planned-runs/jobs";
import { sessionSecret } from "@/server/platform/auth/session-secret";
import { sweepTags } from "@/server/platform/cache/sweep-tags";
import { env } from "@/server/platform/env";
import { pushFetch } from "@/server/platform/fetch/safe-fetch";
import type { DueScan, JobHandlers } from "@/server/platform/jobs/handlers";
import { sweepLimits } from "@/server/platform/limits/sweep-limits";
import { sendMail } from "@/server/platform/mail/send-mail";
import { sweepMail } from "@/server/platform/mail/sweep-mail";
import { pollJobs, pollScans } from "@/server/polls/jobs";
import { streakScans } from "@/server/streaks/jobs";
import { sweepForecasts, weatherJobs } from "@/server/weather/jobs";

/** Who does each kind of job. */
export const jobHandlers: JobHandlers = {
  "mail.send": sendMail(env()),
  ...accountJobs({ secret: sessionSecret() }),
  ...authJobs({ appUrl: env().appUrl, secret: sessionSecret() }),
  ...groupRunJobs,
  ...noticeJobs({
    appUrl: env().appUrl,
    secret: sessionSecret(),
    post: pushFetch,
    contact: pushContact(env()),
  }),
  ...invitationJobs({ appUrl: env().appUrl, secret: sessionSecret() }),
  ...coachJobs(env().coachModel),
  ...weatherJobs(env().weatherUrl),
  ...pollJobs({ appUrl: env().appUrl, secret: sessionSecret() }),
  ...digestJobs({ appUrl: env().appUrl, secret: sessionSecret() }),
};

/** What is looked through each minute. */
export const dueScans: readonly DueScan[] = [
  sweepSignIns,
  sweepMail,
  sweepLimits,
  sweepTags,
  sweepChunks,
  sweepShares,
  ...accountScans(env().tombstonesFile),
  ...streakScans,
  ...clubScans,
  ...coachScans(env().coachModel),
  ...digestScans,
  ...groupRunScans,
  ...noticeScans,
  ...checkInScans,
  ...invitationScans,
  ...pollScans,
  sweepForecasts,
  ...plannedRunScans,
  ...partnerScans,
];
