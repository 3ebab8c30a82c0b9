import { actingFor } from "@/server/platform/acting";
import { router, runnerProcedure } from "@/server/platform/trpc";
import { blockedBy } from "./block-queries";
import { blockRunner, runnerIdInput } from "./block-runner";
import { unblockRunner } from "./unblock-runner";

export const moderationRouter = router({
  blocked: runnerProcedure.query(({ ctx }) => blockedBy(ctx.actor.runnerId)),
  block: runnerProcedure
    .input(runnerIdInput)
    .mutation(({ input, ctx }) => blockRunner(input, actingFor(ctx))),
  unblock: runnerProcedure
    .input(runnerIdInput)
    .mutation(({ input, ctx }) => unblockRunner(input, actingFor(ctx))),
});
