import { z } from "zod";
import { actingFor } from "@/server/platform/acting";
import { publicProcedure, router, runnerProcedure } from "@/server/platform/trpc";
import { cheerShare, cheerShareInput } from "./cheer-share";
import { endShare } from "./end-share";
import { shareAudiences, watchableShares } from "./queries";
import { sendPoints, sendPointsInput } from "./send-points";
import { startShare, startShareInput } from "./start-share";

export const liveSharesRouter = router({
  watchable: runnerProcedure.query(({ ctx }) => watchableShares(ctx.actor.runnerId, ctx.now)),
  audiences: runnerProcedure.query(({ ctx }) => shareAudiences(ctx.actor.runnerId)),
  start: runnerProcedure
    .input(startShareInput)
    .mutation(({ input, ctx }) => startShare(input, actingFor(ctx))),
  send: runnerProcedure
    .input(sendPointsInput)
    .mutation(({ input, ctx }) => sendPoints(input, actingFor(ctx))),
  end: runnerProcedure
    .input(z.strictObject({ shareId: z.uuid() }))
    .mutation(({ input, ctx }) => endShare(input, actingFor(ctx))),
  cheer: publicProcedure
    .input(cheerShareInput)
    .mutation(({ input, ctx }) =>
      cheerShare(input, { readerId: ctx.actor?.runnerId ?? null, now: ctx.now }),
    ),
});
