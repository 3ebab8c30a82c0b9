import { router, runnerProcedure } from "@/server/platform/trpc";
import { latestDigest, nextDigest, sentDigests } from "./queries";

export const digestRouter = router({
  latest: runnerProcedure.query(({ ctx }) => latestDigest(ctx.actor.runnerId, ctx.now)),
  next: runnerProcedure.query(({ ctx }) => nextDigest(ctx.actor.runnerId, ctx.now)),
  sent: runnerProcedure.query(({ ctx }) => sentDigests(ctx.actor.runnerId)),
});
