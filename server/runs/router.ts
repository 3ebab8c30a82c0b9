import { z } from "zod";
import { actingFor } from "@/server/platform/acting";
import { router, runnerProcedure } from "@/server/platform/trpc";
import { decideDispute, decideDisputeInput } from "./decide-dispute";
import { deleteRun } from "./delete-run";
import { editRun, editRunInput } from "./edit-run";
import { logRunByHand, runByHandInput } from "./log-run-by-hand";
import { ownRuns } from "./own-run-queries";
import { runPage } from "./queries";
import { ownStarts } from "./start-queries";
import { ownTrackLine } from "./track-line";

const byId = z.strictObject({ id: z.uuid() });

export const runsRouter = router({
  list: runnerProcedure
    .input(z.strictObject({ cursor: z.uuid().nullish(), take: z.int().min(1).max(30).optional() }))
    .query(({ input, ctx }) =>
      ownRuns(ctx.actor.runnerId, {
        before: input.cursor ?? null,
        now: ctx.now,
        take: input.take,
      }),
    ),
  page: runnerProcedure
    .input(byId)
    .query(({ input, ctx }) => runPage(input.id, ctx.actor.runnerId, ctx.now)),
  starts: runnerProcedure.query(({ ctx }) => ownStarts(ctx.actor.runnerId)),
  trackLine: runnerProcedure
    .input(byId)
    .query(({ input, ctx }) => ownTrackLine(input.id, ctx.actor.runnerId)),
  logByHand: runnerProcedure
    .input(runByHandInput)
    .mutation(({ input, ctx }) => logRunByHand(input, actingFor(ctx))),
  edit: runnerProcedure
    .input(editRunInput)
    .mutation(({ input, ctx }) => editRun(input, actingFor(ctx))),
  delete: runnerProcedure
    .input(byId)
    .mutation(({ input, ctx }) => deleteRun(input, actingFor(ctx))),
  decideDispute: runnerProcedure
    .input(decideDisputeInput)
    .mutation(({ input, ctx }) => decideDispute(input, actingFor(ctx))),
});
