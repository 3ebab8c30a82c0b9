import { actingFor } from "@/server/platform/acting";
import { publicProcedure, router, runnerProcedure } from "@/server/platform/trpc";
import { answerRequest, answerRequestInput } from "./answer-request";
import { changeMemberRole, changeMemberRoleInput } from "./change-member-role";
import { clubLeaderboard, leaderboardInput } from "./club-leaderboard";
import { createClub, createClubInput } from "./create-club";
import { deleteClub } from "./delete-club";
import { editClub, editClubInput } from "./edit-club";
import { boardEvidence, evidenceInput } from "./evidence-queries";
import { clubMemberInput, handOverClub } from "./hand-over-club";
import { clubIdInput, joinClub } from "./join-club";
import { keepClub } from "./keep-club";
import { leaveClub } from "./leave-club";
import { membersInput, membersOf } from "./member-queries";
import { clubPage, clubsOf, publicClub } from "./queries";
import { removeMember } from "./remove-member";
import { ownRequest, requestsOf } from "./request-queries";
import { requestToJoin, requestToJoinInput } from "./request-to-join";

export const clubsRouter = router({
  mine: runnerProcedure.query(({ ctx }) => clubsOf(ctx.actor.runnerId)),
  page: runnerProcedure
    .input(clubIdInput)
    .query(({ input, ctx }) => clubPage(input.clubId, ctx.actor.runnerId)),
  public: publicProcedure
    .input(clubIdInput)
    .query(({ input, ctx }) => publicClub(input.clubId, ctx.actor?.runnerId ?? null)),
  members: runnerProcedure
    .input(membersInput)
    .query(({ input, ctx }) => membersOf(input, ctx.actor.runnerId)),
  leaderboard: runnerProcedure
    .input(leaderboardInput)
    .query(({ input, ctx }) => clubLeaderboard(input, actingFor(ctx))),
  evidence: runnerProcedure
    .input(evidenceInput)
    .query(({ input, ctx }) => boardEvidence(input, actingFor(ctx))),
  create: runnerProcedure
    .input(createClubInput)
    .mutation(({ input, ctx }) => createClub(input, actingFor(ctx))),
  edit: runnerProcedure
    .input(editClubInput)
    .mutation(({ input, ctx }) => editClub(input, actingFor(ctx))),
  join: runnerProcedure
    .input(clubIdInput)
    .mutation(({ input, ctx }) => joinClub(input, actingFor(ctx))),
  request: runnerProcedure
    .input(requestToJoinInput)
    .mutation(({ input, ctx }) => requestToJoin(input, actingFor(ctx))),
  ownRequest: runnerProcedure
    .input(clubIdInput)
    .query(({ input, ctx }) => ownRequest(input.clubId, ctx.actor.runnerId)),
  requests: runnerProcedure
    .input(clubIdInput)
    .query(({ input, ctx }) => requestsOf(input.clubId, ctx.actor.runnerId)),
  answerRequest: runnerProcedure
    .input(answerRequestInput)
    .mutation(({ input, ctx }) => answerRequest(input, actingFor(ctx))),
  leave: runnerProcedure
    .input(clubIdInput)
    .mutation(({ input, ctx }) => leaveClub(input, actingFor(ctx))),
  handOver: runnerProcedure
    .input(clubMemberInput)
    .mutation(({ input, ctx }) => handOverClub(input, actingFor(ctx))),
  changeRole: runnerProcedure
    .input(changeMemberRoleInput)
    .mutation(({ input, ctx }) => changeMemberRole(input, actingFor(ctx))),
  removeMember: runnerProcedure
    .input(clubMemberInput)
    .mutation(({ input, ctx }) => removeMember(input, actingFor(ctx))),
  delete: runnerProcedure
    .input(clubIdInput)
    .mutation(({ input, ctx }) => deleteClub(input, actingFor(ctx))),
  keep: runnerProcedure
    .input(clubIdInput)
    .mutation(({ input, ctx }) => keepClub(input, actingFor(ctx))),
});
