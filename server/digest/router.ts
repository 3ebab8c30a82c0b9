import { actingFor } from "@/server/platform/acting";
import { sessionSecret } from "@/server/platform/auth/session-secret";
import { router, runnerProcedure } from "@/server/platform/trpc";
import { answerFromMail, answerFromMailInput } from "./answer-from-mail";
import { latestDigest, sentDigests } from "./queries";

export const digestRouter = router({
  latest: runnerProcedure.query(({ ctx }) => latestDigest(ctx.actor.runnerId, ctx.now)),
  answerFromMail: runnerProcedure
    .input(answerFromMailInput)
    .mutation(({ input, ctx }) =>
      answerFromMail(input, { ...actingFor(ctx), secret: sessionSecret() }),
    ),
  sent: runnerProcedure.query(({ ctx }) => sentDigests(ctx.actor.runnerId)),
});
