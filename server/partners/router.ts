import { actingFor } from "@/server/platform/acting";
import { router, runnerProcedure } from "@/server/platform/trpc";
import { answerAsk, answerAskInput } from "./answer-ask";
import { askPartner, partnerIdInput } from "./ask-partner";
import { asksOf } from "./ask-queries";
import { endPartnership, partnershipIdInput } from "./end-partnership";
import { nudgePartner } from "./nudge-partner";
import { pausePartnership } from "./pause-partnership";
import { proposedPartners } from "./proposal-queries";
import { formerPartnersOf, partnersOf } from "./queries";
import { resumePartnership } from "./resume-partnership";
import { runsShownBy } from "./run-queries";
import { runsToWitness } from "./witness-queries";
import { witnessRun, witnessRunInput } from "./witness-run";

export const partnersRouter = router({
  mine: runnerProcedure.query(({ ctx }) => partnersOf(ctx.actor.runnerId)),
  former: runnerProcedure.query(({ ctx }) => formerPartnersOf(ctx.actor.runnerId)),
  runsToWitness: runnerProcedure.query(({ ctx }) => runsToWitness(ctx.actor.runnerId, ctx.now)),
  runs: runnerProcedure
    .input(partnershipIdInput)
    .query(({ input, ctx }) => runsShownBy(input, actingFor(ctx))),
  proposed: runnerProcedure.query(({ ctx }) => proposedPartners(ctx.actor.runnerId, ctx.now)),
  asks: runnerProcedure.query(({ ctx }) => asksOf(ctx.actor.runnerId)),
  ask: runnerProcedure
    .input(partnerIdInput)
    .mutation(({ input, ctx }) => askPartner(input, actingFor(ctx))),
  answerAsk: runnerProcedure
    .input(answerAskInput)
    .mutation(({ input, ctx }) => answerAsk(input, actingFor(ctx))),
  pause: runnerProcedure
    .input(partnershipIdInput)
    .mutation(({ input, ctx }) => pausePartnership(input, actingFor(ctx))),
  resume: runnerProcedure
    .input(partnershipIdInput)
    .mutation(({ input, ctx }) => resumePartnership(input, actingFor(ctx))),
  nudge: runnerProcedure
    .input(partnershipIdInput)
    .mutation(({ input, ctx }) => nudgePartner(input, actingFor(ctx))),
  end: runnerProcedure
    .input(partnershipIdInput)
    .mutation(({ input, ctx }) => endPartnership(input, actingFor(ctx))),
  witnessRun: runnerProcedure
    .input(witnessRunInput)
    .mutation(({ input, ctx }) => witnessRun(input, actingFor(ctx))),
});
