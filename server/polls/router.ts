import { z } from "zod";
import { actingFor } from "@/server/platform/acting";
import { sessionSecret } from "@/server/platform/auth/session-secret";
import { publicProcedure, router, runnerProcedure } from "@/server/platform/trpc";
import { answerAsGuest, answerAsGuestInput } from "./answer-as-guest";
import { answerPoll, answerPollInput } from "./answer-poll";
import { changeOptions, changeOptionsInput } from "./change-options";
import { closePoll, closePollInput } from "./close-poll";
import { createPoll, createPollInput } from "./create-poll";
import { guestPoll, guestsInput, guestsOf, guestTokenInput } from "./guest-queries";
import { openPolls, pollPage } from "./queries";
import { removeGuest, removeGuestInput } from "./remove-guest";
import { pollIdInput, sharePoll, unsharePoll } from "./share-poll";

export const pollsRouter = router({
  open: runnerProcedure
    .input(z.strictObject({ clubId: z.uuid().nullable() }))
    .query(({ input, ctx }) => openPolls(input, actingFor(ctx))),
  page: runnerProcedure
    .input(pollIdInput)
    .query(({ input, ctx }) => pollPage(input, actingFor(ctx))),
  asGuest: publicProcedure.input(guestTokenInput).query(({ input, ctx }) =>
    guestPoll(input, {
      now: ctx.now,
      secret: sessionSecret(),
      readerId: ctx.actor?.runnerId ?? null,
    }),
  ),
  guestsOf: runnerProcedure
    .input(guestsInput)
    .query(({ input, ctx }) => guestsOf(input, actingFor(ctx))),
  create: runnerProcedure
    .input(createPollInput)
    .mutation(({ input, ctx }) => createPoll(input, actingFor(ctx))),
  changeOptions: runnerProcedure
    .input(changeOptionsInput)
    .mutation(({ input, ctx }) => changeOptions(input, actingFor(ctx))),
  answer: runnerProcedure
    .input(answerPollInput)
    .mutation(({ input, ctx }) => answerPoll(input, actingFor(ctx))),
  answerAsGuest: publicProcedure
    .input(answerAsGuestInput)
    .mutation(({ input, ctx }) => answerAsGuest(input, { now: ctx.now, secret: sessionSecret() })),
  share: runnerProcedure
    .input(pollIdInput)
    .mutation(({ input, ctx }) => sharePoll(input, actingFor(ctx))),
  unshare: runnerProcedure
    .input(pollIdInput)
    .mutation(({ input, ctx }) => unsharePoll(input, actingFor(ctx))),
  removeGuest: runnerProcedure
    .input(removeGuestInput)
    .mutation(({ input, ctx }) => removeGuest(input, actingFor(ctx))),
  close: runnerProcedure
    .input(closePollInput)
    .mutation(({ input, ctx }) => closePoll(input, actingFor(ctx))),
});
