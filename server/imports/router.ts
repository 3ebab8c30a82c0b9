import { router, runnerProcedure } from "@/server/platform/trpc";
import { recentImports } from "./queries";

export const importsRouter = router({
  recent: runnerProcedure.query(({ ctx }) => recentImports(ctx.actor.runnerId)),
});
