import { partnershipIdInput } from "@/server/partners/end-partnership";
import { actingFor } from "@/server/platform/acting";
import { router, runnerProcedure } from "@/server/platform/trpc";
import { answerExpected, answerExpectedInput } from "./answer-expected";
import { confirmPlannedRun } from "./confirm-planned-run";
import { editPlannedRun } from "./edit-planned-run";
import { meetingsWith } from "./meeting-queries";
import { movePlannedRun, movePlannedRunInput } from "./move-planned-run";
import { planRun, planRunInput } from "./plan-run";
import { ownPlan } from "./queries";
import { removePlannedRun } from "./remove-planned-run";
import { repeatLastWeek } from "./repeat-last-week";
import { restorePlannedRun } from "./restore-planned-run";
import { sharePlannedRun, sharePlannedRunInput } from "./share-planned-run";
import { plannedRunIdInput, skipPlannedRun } from "./skip-planned-run";

export const plannedRunsRouter = router({
  mine: runnerProcedure.query(({ ctx }) => ownPlan(ctx.actor.runnerId, ctx.now)),
  plan: runnerProcedure
    .input(planRunInput)
    .mutation(({ input, ctx }) => planRun(input, actingFor(ctx))),
  edit: runnerProcedure
    .input(planRunInput)
    .mutation(({ input, ctx }) => editPlannedRun(input, actingFor(ctx))),
  move: runnerProcedure
    .input(movePlannedRunInput)
    .mutation(({ input, ctx }) => movePlannedRun(input, actingFor(ctx))),
  skip: runnerProcedure
    .input(plannedRunIdInput)
    .mutation(({ input, ctx }) => skipPlannedRun(input, actingFor(ctx))),
  restore: runnerProcedure
    .input(plannedRunIdInput)
    .mutation(({ input, ctx }) => restorePlannedRun(input, actingFor(ctx))),
  remove: runnerProcedure
    .input(plannedRunIdInput)
    .mutation(({ input, ctx }) => removePlannedRun(input, actingFor(ctx))),
  share: runnerProcedure
    .input(sharePlannedRunInput)
    .mutation(({ input, ctx }) => sharePlannedRun(input, actingFor(ctx))),
  answer: runnerProcedure
    .input(answerExpectedInput)
    .mutation(({ input, ctx }) => answerExpected(input, actingFor(ctx))),
  confirm: runnerProcedure
    .input(plannedRunIdInput)
    .mutation(({ input, ctx }) => confirmPlannedRun(input, actingFor(ctx))),
  meetings: runnerProcedure
    .input(partnershipIdInput)
    .query(({ input, ctx }) => meetingsWith(input, actingFor(ctx))),
  repeatLastWeek: runnerProcedure.mutation(({ ctx }) => repeatLastWeek(actingFor(ctx))),
});
