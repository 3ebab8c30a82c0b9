import { router, runnerProcedure } from "@/server/platform/trpc";
import { latestDigest, sentDigests } from "./queries";

export const digestRouter = router({
  latest: runnerProcedure.query(({ ctx }) => latestDigest(ctx.actor.runnerId, ctx.now)),
  sent: runnerProcedure.query(({ ctx }) => sentDigests(ctx.actor.runnerId)),
});
