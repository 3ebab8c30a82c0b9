import { partnershipIdInput } from "@/server/partners/end-partnership";
import { actingFor } from "@/server/platform/acting";
import { router, runnerProcedure } from "@/server/platform/trpc";
import { answerCheckIn, answerCheckInInput } from "./answer-check-in";
import { checkInPage } from "./queries";

export const checkInsRouter = router({
  page: runnerProcedure
    .input(partnershipIdInput)
    .query(({ input, ctx }) => checkInPage(input, actingFor(ctx))),
  answer: runnerProcedure
    .input(answerCheckInInput)
    .mutation(({ input, ctx }) => answerCheckIn(input, actingFor(ctx))),
});
