import { actingFor } from "@/server/platform/acting";
import { sessionSecret } from "@/server/platform/auth/session-secret";
import { accountProcedure, publicProcedure, router, runnerProcedure } from "@/server/platform/trpc";
import { changeDigestSettings, digestSettingsInput } from "./change-digest-settings";
import { changeQuietHours, quietHoursInput } from "./change-quiet-hours";
import { changeTopic, changeTopicInput } from "./change-topic";
import { inbox, inboxInput, unreadNotices } from "./inbox-queries";
import { markRead, markReadInput } from "./mark-read";
import { mute, muteInput, unmute, unmuteInput } from "./mute";
import { muteTopic, muteTopicInput } from "./mute-topic";
import { pushKeys } from "./push-keys";
import { digestSettings } from "./queries";
import { noticeSettings } from "./settings-queries";
import { subscribePush, subscribePushInput, unsubscribePush } from "./subscribe-push";
import { tryMailAgain } from "./try-mail-again";
import { unsubscribe, unsubscribeInput } from "./unsubscribe";

export const notificationsRouter = router({
  unread: accountProcedure.query(({ ctx }) => unreadNotices(ctx.actor.runnerId)),
  inbox: runnerProcedure
    .input(inboxInput)
    .query(({ input, ctx }) => inbox(input, ctx.actor.runnerId)),
  markRead: runnerProcedure
    .input(markReadInput)
    .mutation(({ input, ctx }) => markRead(input, actingFor(ctx))),
  settings: runnerProcedure.query(({ ctx }) => noticeSettings(ctx.actor.runnerId)),
  changeTopic: runnerProcedure
    .input(changeTopicInput)
    .mutation(({ input, ctx }) => changeTopic(input, actingFor(ctx))),
  changeQuietHours: runnerProcedure
    .input(quietHoursInput)
    .mutation(({ input, ctx }) => changeQuietHours(input, actingFor(ctx))),
  mute: runnerProcedure.input(muteInput).mutation(({ input, ctx }) => mute(input, actingFor(ctx))),
  unmute: runnerProcedure
    .input(unmuteInput)
    .mutation(({ input, ctx }) => unmute(input, actingFor(ctx))),
  muteTopic: runnerProcedure
    .input(muteTopicInput)
    .mutation(({ input, ctx }) => muteTopic(input, actingFor(ctx))),
  tryMailAgain: runnerProcedure.mutation(({ ctx }) => tryMailAgain(actingFor(ctx))),
  pushKey: runnerProcedure.query(async ({ ctx }) => (await pushKeys(ctx.now)).publicKey),
  subscribePush: runnerProcedure
    .input(subscribePushInput)
    .mutation(({ input, ctx }) => subscribePush(input, { ...ctx.actor, now: ctx.now })),
  unsubscribePush: runnerProcedure.mutation(({ ctx }) =>
    unsubscribePush({ ...ctx.actor, now: ctx.now }),
  ),
  digestSettings: runnerProcedure.query(({ ctx }) => digestSettings(ctx.actor.runnerId)),
  changeDigestSettings: runnerProcedure
    .input(digestSettingsInput)
    .mutation(({ input, ctx }) => changeDigestSettings(input, actingFor(ctx))),
  unsubscribe: publicProcedure
    .input(unsubscribeInput)
    .mutation(({ input }) => unsubscribe(input, sessionSecret())),
});
