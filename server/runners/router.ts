import { actingFor } from "@/server/platform/acting";
import { accountProcedure, router, runnerProcedure } from "@/server/platform/trpc";
import { changeSettings, settingsInput } from "./change-settings";
import { completeWelcome, welcomeInput } from "./complete-welcome";
import { me } from "./queries";
import { whysOf } from "./why-queries";
import { whyInput, writeWhy } from "./write-why";

export const runnersRouter = router({
  me: accountProcedure.query(({ ctx }) => me(ctx.actor.runnerId)),
  completeWelcome: accountProcedure
    .input(welcomeInput)
    .mutation(({ input, ctx }) => completeWelcome(input, actingFor(ctx))),
  changeSettings: runnerProcedure
    .input(settingsInput)
    .mutation(({ input, ctx }) => changeSettings(input, actingFor(ctx))),
  whys: runnerProcedure.query(({ ctx }) => whysOf(ctx.actor.runnerId)),
  writeWhy: runnerProcedure
    .input(whyInput)
    .mutation(({ input, ctx }) => writeWhy(input, actingFor(ctx))),
});
