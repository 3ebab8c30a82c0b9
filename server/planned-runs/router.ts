import { actingFor } from "@/server/platform/acting";
import { router, runnerProcedure } from "@/server/platform/trpc";
import { editPlannedRun } from "./edit-planned-run";
import { movePlannedRun, movePlannedRunInput } from "./move-planned-run";
import { planRun, planRunInput } from "./plan-run";
import { ownPlan } from "./queries";
import { removePlannedRun } from "./remove-planned-run";
import { repeatLastWeek } from "./repeat-last-week";
import { restorePlannedRun } from "./restore-planned-run";
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
  repeatLastWeek: runnerProcedure.mutation(({ ctx }) => repeatLastWeek(actingFor(ctx))),
});
