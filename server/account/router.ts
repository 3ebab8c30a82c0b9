import { letOut } from "@/server/auth/browser";
import { actingFor } from "@/server/platform/acting";
import { sessionSecret } from "@/server/platform/auth/session-secret";
import { accountProcedure, router, runnerProcedure } from "@/server/platform/trpc";
import { askEmailChange, askEmailChangeInput, changeEmail, changeEmailInput } from "./change-email";
import { askDeletion, deleteAccount, deleteAccountInput } from "./delete-account";

export const accountRouter = router({
  askEmailChange: runnerProcedure
    .input(askEmailChangeInput)
    .mutation(({ input, ctx }) => askEmailChange(input, actingFor(ctx))),
  changeEmail: runnerProcedure.input(changeEmailInput).mutation(async ({ input, ctx }) => {
    await changeEmail(input, { ...actingFor(ctx), secret: sessionSecret() });
    letOut(ctx.exchange);
  }),
  askDeletion: accountProcedure.mutation(({ ctx }) => askDeletion(actingFor(ctx))),
  delete: accountProcedure.input(deleteAccountInput).mutation(async ({ input, ctx }) => {
    const receipt = await deleteAccount(input, { ...actingFor(ctx), secret: sessionSecret() });
    letOut(ctx.exchange);
    return receipt;
  }),
});
