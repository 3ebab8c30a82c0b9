import { actingFor } from "@/server/platform/acting";
import { router, runnerProcedure } from "@/server/platform/trpc";
import { answerCheck, readinessInput } from "./answer-check";
import { readinessToday } from "./queries";

export const readinessRouter = router({
  today: runnerProcedure.query(({ ctx }) => readinessToday(actingFor(ctx))),
  answer: runnerProcedure
    .input(readinessInput)
    .mutation(({ input, ctx }) => answerCheck(input, actingFor(ctx))),
});
