import { z } from "zod";
import { actingFor } from "@/server/platform/acting";
import { sessionSecret } from "@/server/platform/auth/session-secret";
import { publicProcedure, router, runnerProcedure } from "@/server/platform/trpc";
import { answerByLink, answerByLinkInput, answerLinkInput } from "./answer-by-link";
import { answerGroupRun, answerGroupRunInput } from "./answer-group-run";
import { callRoll, callRollInput } from "./call-roll";
import { cancelGroupRun, groupRunIdInput, restoreGroupRun } from "./cancel-group-run";
import { confirmAnswer, instanceInput } from "./confirm-answer";
import { editGroupRun, editGroupRunInput } from "./edit-group-run";
import { feedsOf } from "./feed-queries";
import { instancePage } from "./instance-queries";
import { groupRunsOfRun, ranTogether } from "./join-queries";
import { joinRun, joinRunInput, unjoinRun, unjoinRunInput } from "./join-run";
import { keepHandshakes, keepHandshakesInput } from "./keep-handshakes";
import { askedByLink } from "./link-queries";
import { moveInstance, moveInstanceInput } from "./move-instance";
import {
  clubCalendar,
  clubCalendarInput,
  nextGroupRun,
  publicNextGroupRun,
  upcomingGroupRuns,
} from "./queries";
import { removeFeed, removeFeedInput } from "./remove-feed";
import { rollPack } from "./roll-pack-queries";
import { ownReliability, rollOf } from "./roll-queries";
import { rotateFeed, rotateFeedInput } from "./rotate-feed";
import { scheduleGroupRun, scheduleGroupRunInput } from "./schedule-group-run";
import { restoreInstance, skipInstance } from "./skip-instance";

const ofClub = z.strictObject({ clubId: z.uuid() });

export const groupRunsRouter = router({
  next: runnerProcedure
    .input(z.strictObject({ clubId: z.uuid().nullable() }))
    .query(({ input, ctx }) => nextGroupRun(input, actingFor(ctx))),
  publicNext: publicProcedure
    .input(ofClub)
    .query(({ input, ctx }) => publicNextGroupRun(input, ctx.actor?.runnerId ?? null, ctx.now)),
  upcoming: runnerProcedure.query(({ ctx }) => upcomingGroupRuns(actingFor(ctx))),
  calendar: runnerProcedure
    .input(clubCalendarInput)
    .query(({ input, ctx }) => clubCalendar(input, actingFor(ctx))),
  instance: runnerProcedure
    .input(instanceInput)
    .query(({ input, ctx }) => instancePage(input, actingFor(ctx))),
  roll: runnerProcedure
    .input(instanceInput)
    .query(({ input, ctx }) => rollOf(input, actingFor(ctx))),
  reliability: runnerProcedure.query(({ ctx }) => ownReliability(actingFor(ctx))),
  feeds: runnerProcedure.query(({ ctx }) => feedsOf(ctx.actor.runnerId)),
  rotateFeed: runnerProcedure
    .input(rotateFeedInput)
    .mutation(({ input, ctx }) => rotateFeed(input, actingFor(ctx))),
  removeFeed: runnerProcedure
    .input(removeFeedInput)
    .mutation(({ input, ctx }) => removeFeed(input, actingFor(ctx))),
  schedule: runnerProcedure
    .input(scheduleGroupRunInput)
    .mutation(({ input, ctx }) => scheduleGroupRun(input, actingFor(ctx))),
  edit: runnerProcedure
    .input(editGroupRunInput)
    .mutation(({ input, ctx }) => editGroupRun(input, actingFor(ctx))),
  move: runnerProcedure
    .input(moveInstanceInput)
    .mutation(({ input, ctx }) => moveInstance(input, actingFor(ctx))),
  skip: runnerProcedure
    .input(instanceInput)
    .mutation(({ input, ctx }) => skipInstance(input, actingFor(ctx))),
  restoreOne: runnerProcedure
    .input(instanceInput)
    .mutation(({ input, ctx }) => restoreInstance(input, actingFor(ctx))),
  cancel: runnerProcedure
    .input(groupRunIdInput)
    .mutation(({ input, ctx }) => cancelGroupRun(input, actingFor(ctx))),
  restore: runnerProcedure
    .input(groupRunIdInput)
    .mutation(({ input, ctx }) => restoreGroupRun(input, actingFor(ctx))),
  answer: runnerProcedure
    .input(answerGroupRunInput)
    .mutation(({ input, ctx }) => answerGroupRun(input, actingFor(ctx))),
  asked: publicProcedure.input(answerLinkInput).query(({ input, ctx }) => {
    const readerId = ctx.actor?.runnerId ?? null;
    return askedByLink(input, { secret: sessionSecret(), now: ctx.now, readerId });
  }),
  answerByLink: publicProcedure
    .input(answerByLinkInput)
    .mutation(({ input, ctx }) => answerByLink(input, { secret: sessionSecret(), now: ctx.now })),
  confirm: runnerProcedure
    .input(instanceInput)
    .mutation(({ input, ctx }) => confirmAnswer(input, actingFor(ctx))),
  groupRunsOfRun: runnerProcedure
    .input(unjoinRunInput)
    .query(({ input, ctx }) => groupRunsOfRun(input, actingFor(ctx))),
  ranTogether: runnerProcedure
    .input(instanceInput)
    .query(({ input, ctx }) => ranTogether(input, actingFor(ctx))),
  joinRun: runnerProcedure
    .input(joinRunInput)
    .mutation(({ input, ctx }) => joinRun(input, actingFor(ctx))),
  unjoinRun: runnerProcedure
    .input(unjoinRunInput)
    .mutation(({ input, ctx }) => unjoinRun(input, actingFor(ctx))),
  rollPack: runnerProcedure.query(({ ctx }) =>
    rollPack(actingFor(ctx), { secret: sessionSecret() }),
  ),
  keepHandshakes: runnerProcedure
    .input(keepHandshakesInput)
    .mutation(({ input, ctx }) =>
      keepHandshakes(input, { ...actingFor(ctx), secret: sessionSecret() }),
    ),
  callRoll: runnerProcedure
    .input(callRollInput)
    .mutation(({ input, ctx }) => callRoll(input, actingFor(ctx))),
});
