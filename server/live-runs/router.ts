import { actingFor } from "@/server/platform/acting";
import { router, runnerProcedure } from "@/server/platform/trpc";
import { finishRun, finishRunInput } from "./finish-run";
import { sessionPack } from "./queries";

export const liveRunsRouter = router({
  pack: runnerProcedure.query(({ ctx }) => sessionPack(ctx.actor.runnerId)),
  finish: runnerProcedure
    .input(finishRunInput)
    .mutation(({ input, ctx }) => finishRun(input, actingFor(ctx))),
});
