import { actingFor } from "@/server/platform/acting";
import { router, runnerProcedure } from "@/server/platform/trpc";
import { allowModel, allowModelInput } from "./allow-model";
import { checkInWord, checkInWordInput } from "./check-in-word";
import { choosePersona, personaInput } from "./choose-persona";
import { coachPage, wordingInput } from "./queries";
import { reportInput, reportText } from "./report-text";

export const coachRouter = router({
  page: runnerProcedure
    .input(wordingInput)
    .query(({ input, ctx }) => coachPage(input, actingFor(ctx))),
  checkInWord: runnerProcedure
    .input(checkInWordInput)
    .query(({ input, ctx }) => checkInWord(input, actingFor(ctx))),
  choosePersona: runnerProcedure
    .input(personaInput)
    .mutation(({ input, ctx }) => choosePersona(input, actingFor(ctx))),
  allowModel: runnerProcedure
    .input(allowModelInput)
    .mutation(({ input, ctx }) => allowModel(input, actingFor(ctx))),
  report: runnerProcedure
    .input(reportInput)
    .mutation(({ input, ctx }) => reportText(input, actingFor(ctx))),
});
