import { actingFor } from "@/server/platform/acting";
import { sessionSecret } from "@/server/platform/auth/session-secret";
import { publicProcedure, router, runnerProcedure } from "@/server/platform/trpc";
import { changeDigestSettings, digestSettingsInput } from "./change-digest-settings";
import { digestSettings } from "./queries";
import { unsubscribe, unsubscribeInput } from "./unsubscribe";

export const notificationsRouter = router({
  digestSettings: runnerProcedure.query(({ ctx }) => digestSettings(ctx.actor.runnerId)),
  changeDigestSettings: runnerProcedure
    .input(digestSettingsInput)
    .mutation(({ input, ctx }) => changeDigestSettings(input, actingFor(ctx))),
  unsubscribe: publicProcedure
    .input(unsubscribeInput)
    .mutation(({ input }) => unsubscribe(input, sessionSecret())),
});
