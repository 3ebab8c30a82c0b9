import { z } from "zod";
import { actingFor } from "@/server/platform/acting";
import { accountProcedure, router, runnerProcedure } from "@/server/platform/trpc";
import { appealCase, appealInput } from "./appeal-case";
import { blockedBy } from "./block-queries";
import { blockRunner, runnerIdInput } from "./block-runner";
import { casesOf, moderatorCase, moderatorDesk, moderatorQueue, ownCase } from "./case-queries";
import { decideAppeal, decideAppealInput, decideCase, decideCaseInput } from "./decide-case";
import { reportInput, reportSubject, subjectInput } from "./report-subject";
import { subjectToReport } from "./subject-queries";
import { unblockRunner } from "./unblock-runner";

const byCase = z.strictObject({ caseId: z.uuid() });

export const moderationRouter = router({
  blocked: runnerProcedure.query(({ ctx }) => blockedBy(ctx.actor.runnerId)),
  block: runnerProcedure
    .input(runnerIdInput)
    .mutation(({ input, ctx }) => blockRunner(input, actingFor(ctx))),
  unblock: runnerProcedure
    .input(runnerIdInput)
    .mutation(({ input, ctx }) => unblockRunner(input, actingFor(ctx))),
  subject: runnerProcedure
    .input(subjectInput)
    .query(({ input, ctx }) => subjectToReport(input, ctx.actor.runnerId)),
  report: runnerProcedure
    .input(reportInput)
    .mutation(({ input, ctx }) => reportSubject(input, actingFor(ctx))),
  mine: accountProcedure.query(({ ctx }) => casesOf(ctx.actor.runnerId)),
  own: accountProcedure
    .input(byCase)
    .query(({ input, ctx }) => ownCase(input.caseId, ctx.actor.runnerId)),
  appeal: accountProcedure
    .input(appealInput)
    .mutation(({ input, ctx }) => appealCase(input, actingFor(ctx))),
  desk: runnerProcedure.query(({ ctx }) => moderatorDesk(ctx.actor.runnerId)),
  queue: runnerProcedure
    .input(z.strictObject({ closed: z.boolean() }))
    .query(({ input, ctx }) => moderatorQueue(input, ctx.actor.runnerId)),
  case: runnerProcedure
    .input(byCase)
    .query(({ input, ctx }) => moderatorCase(input.caseId, ctx.actor.runnerId)),
  decide: runnerProcedure
    .input(decideCaseInput)
    .mutation(({ input, ctx }) => decideCase(input, actingFor(ctx))),
  decideAppeal: runnerProcedure
    .input(decideAppealInput)
    .mutation(({ input, ctx }) => decideAppeal(input, actingFor(ctx))),
});
