import { z } from "zod";
import { actingFor } from "@/server/platform/acting";
import { router, runnerProcedure } from "@/server/platform/trpc";
import { changeCommitment, changeCommitmentInput } from "./change-commitment";
import { endCommitment } from "./end-commitment";
import { makeCommitment, makeCommitmentInput } from "./make-commitment";
import { commitmentOutlook } from "./outlook-query";
import { pauseCommitment } from "./pause-commitment";
import { ownCommitments } from "./queries";
import { resumeCommitment } from "./resume-commitment";
import { showCommitment, showCommitmentInput } from "./show-commitment";

const byId = z.strictObject({ id: z.uuid() });

export const commitmentsRouter = router({
  mine: runnerProcedure.query(({ ctx }) => ownCommitments(ctx.actor.runnerId, ctx.now)),
  outlook: runnerProcedure.query(({ ctx }) => commitmentOutlook(ctx.actor.runnerId, ctx.now)),
  make: runnerProcedure
    .input(makeCommitmentInput)
    .mutation(({ input, ctx }) => makeCommitment(input, actingFor(ctx))),
  change: runnerProcedure
    .input(changeCommitmentInput)
    .mutation(({ input, ctx }) => changeCommitment(input, actingFor(ctx))),
  show: runnerProcedure
    .input(showCommitmentInput)
    .mutation(({ input, ctx }) => showCommitment(input, actingFor(ctx))),
  pause: runnerProcedure
    .input(byId)
    .mutation(({ input, ctx }) => pauseCommitment(input, actingFor(ctx))),
  resume: runnerProcedure
    .input(byId)
    .mutation(({ input, ctx }) => resumeCommitment(input, actingFor(ctx))),
  end: runnerProcedure
    .input(byId)
    .mutation(({ input, ctx }) => endCommitment(input, actingFor(ctx))),
});
