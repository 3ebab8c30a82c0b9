import { z } from "zod";
import { actingFor } from "@/server/platform/acting";
import { publicProcedure, router, runnerProcedure } from "@/server/platform/trpc";
import { acceptInvitation, ticketInput } from "./accept-invitation";
import { cardInput, invitationCard } from "./card-queries";
import { createInvitation, createInvitationInput } from "./create-invitation";
import { declineMailed, declineMailedInput } from "./decline-mailed";
import { gathering, gatheringInput } from "./gathering-queries";
import { inviteByMail, inviteByMailInput } from "./invite-by-mail";
import { linkOf } from "./link-of";
import { invitationPreview } from "./preview-queries";
import { clubInvitations, invitationsOf } from "./queries";
import { invitationIdInput, revokeInvitation } from "./revoke-invitation";
import { rotateInvitation } from "./rotate-invitation";
import { ticketSecret } from "./ticket-secret";

export const invitationsRouter = router({
  preview: publicProcedure.input(ticketInput).query(({ input, ctx }) =>
    invitationPreview(input, ctx.actor?.runnerId ?? null, {
      now: ctx.now,
      secret: ticketSecret(),
    }),
  ),
  card: publicProcedure.input(cardInput).query(({ input, ctx }) =>
    invitationCard(input, ctx.actor?.runnerId ?? null, {
      now: ctx.now,
      secret: ticketSecret(),
    }),
  ),
  accept: runnerProcedure
    .input(ticketInput)
    .mutation(({ input, ctx }) =>
      acceptInvitation(input, { ...actingFor(ctx), secret: ticketSecret() }),
    ),
  mine: runnerProcedure.query(({ ctx }) => invitationsOf(ctx.actor.runnerId, ctx.now)),
  ofClub: runnerProcedure
    .input(z.strictObject({ clubId: z.uuid() }))
    .query(({ input, ctx }) => clubInvitations(input.clubId, ctx.actor.runnerId, ctx.now)),
  create: runnerProcedure
    .input(createInvitationInput)
    .mutation(async ({ input, ctx }) => linkOf(await createInvitation(input, actingFor(ctx)))),
  inviteByMail: runnerProcedure
    .input(inviteByMailInput)
    .mutation(({ input, ctx }) =>
      inviteByMail(input, { ...actingFor(ctx), secret: ticketSecret() }),
    ),
  declineMailed: publicProcedure
    .input(declineMailedInput)
    .mutation(({ input, ctx }) => declineMailed(input, { now: ctx.now, secret: ticketSecret() })),
  gathering: runnerProcedure
    .input(gatheringInput)
    .query(({ input, ctx }) => gathering(input, actingFor(ctx))),
  rotate: runnerProcedure
    .input(invitationIdInput)
    .mutation(async ({ input, ctx }) => linkOf(await rotateInvitation(input, actingFor(ctx)))),
  revoke: runnerProcedure
    .input(invitationIdInput)
    .mutation(({ input, ctx }) => revokeInvitation(input, actingFor(ctx))),
});
