import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { accountRouter } from "./account/router";
import { authRouter } from "./auth/router";
import { checkInsRouter } from "./check-ins/router";
import { clubsRouter } from "./clubs/router";
import { coachRouter } from "./coach/router";
import { commitmentsRouter } from "./commitments/router";
import { digestRouter } from "./digest/router";
import { feedRouter } from "./feed/router";
import { groupRunsRouter } from "./group-runs/router";
import { importsRouter } from "./imports/router";
import { invitationsRouter } from "./invitations/router";
import { liveRunsRouter } from "./live-runs/router";
import { liveSharesRouter } from "./live-shares/router";
import { moderationRouter } from "./moderation/router";
import { notificationsRouter } from "./notifications/router";
import { partnersRouter } from "./partners/router";
import { plannedRunsRouter } from "./planned-runs/router";
import { createCallerFactory, router } from "./platform/trpc";
import { pollsRouter } from "./polls/router";
import { privacyRouter } from "./privacy/router";
import { progressRouter } from "./progress/router";
import { readinessRouter } from "./readiness/router";
import { runnersRouter } from "./runners/router";
import { runsRouter } from "./runs/router";
import { streaksRouter } from "./streaks/router";

export const appRouter = router({
  account: accountRouter,
  auth: authRouter,
  checkIns: checkInsRouter,
  clubs: clubsRouter,
  coach: coachRouter,
  commitments: commitmentsRouter,
  digest: digestRouter,
  feed: feedRouter,
  groupRuns: groupRunsRouter,
  imports: importsRouter,
  invitations: invitationsRouter,
  moderation: moderationRouter,
  liveRuns: liveRunsRouter,
  liveShares: liveSharesRouter,
  notifications: notificationsRouter,
  partners: partnersRouter,
  plannedRuns: plannedRunsRouter,
  privacy: privacyRouter,
  readiness: readinessRouter,
  progress: progressRouter,
  polls: pollsRouter,
  runners: runnersRouter,
  runs: runsRouter,
  streaks: streaksRouter,
});

export type AppRouter = typeof appRouter;
export type Inputs = inferRouterInputs<AppRouter>;
export type Outputs = inferRouterOutputs<AppRouter>;

/** Calls procedures without HTTP: for pages that render on the server, the seed and tests. */
export const createCaller = createCallerFactory(appRouter);
