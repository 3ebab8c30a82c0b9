import { z } from "zod";
import { letOut } from "@/server/auth/browser";
import { actingFor } from "@/server/platform/acting";
import { sessionSecret } from "@/server/platform/auth/session-secret";
import { accountProcedure, router, runnerProcedure } from "@/server/platform/trpc";
import { askEmailChange, askEmailChangeInput, changeEmail, changeEmailInput } from "./change-email";
import { removePicture } from "./change-picture";
import { changeProfile, profileInput } from "./change-profile";
import { askDeletion, deleteAccount, deleteAccountInput } from "./delete-account";
import { facesInput, facesOf } from "./picture-queries";
import { ownProfile, runnerProfile } from "./profile-queries";

const ofRunner = z.strictObject({ runnerId: z.uuid() });

export const accountRouter = router({
  profile: runnerProcedure.query(({ ctx }) => ownProfile(ctx.actor.runnerId)),
  runner: runnerProcedure
    .input(ofRunner)
    .query(({ input, ctx }) => runnerProfile(input.runnerId, ctx.actor.runnerId)),
  faces: runnerProcedure
    .input(facesInput)
    .query(({ input, ctx }) => facesOf(input, ctx.actor.runnerId)),
  changeProfile: runnerProcedure
    .input(profileInput)
    .mutation(({ input, ctx }) => changeProfile(input, actingFor(ctx))),
  removePicture: runnerProcedure.mutation(({ ctx }) => removePicture(actingFor(ctx))),
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
