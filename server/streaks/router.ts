import { z } from "zod";
import { publicProcedure, router, runnerProcedure } from "@/server/platform/trpc";
import { commitmentPage, homeStanding, ownStatement } from "./queries";

export const streaksRouter = router({
  home: runnerProcedure.query(({ ctx }) => homeStanding(ctx.actor.runnerId, ctx.now)),
  statement: runnerProcedure.query(({ ctx }) => ownStatement(ctx.actor.runnerId, ctx.now)),
  commitment: publicProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .query(({ input, ctx }) => commitmentPage(input.id, ctx.actor?.runnerId ?? null, ctx.now)),
});
