import { z } from "zod";
import { router, runnerProcedure } from "@/server/platform/trpc";
import { ownYear } from "./progress-queries";
import { ownRunProfile } from "./run-profile-queries";

export const progressRouter = router({
  year: runnerProcedure.query(({ ctx }) => ownYear(ctx.actor.runnerId, ctx.now)),
  run: runnerProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .query(({ input, ctx }) => ownRunProfile(input.id, ctx.actor.runnerId)),
});
