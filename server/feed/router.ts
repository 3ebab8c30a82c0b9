import { actingFor } from "@/server/platform/acting";
import { router, runnerProcedure } from "@/server/platform/trpc";
import { cheerRun, cheerRunInput, runIdInput, takeCheerBack } from "./cheer-run";
import { commentRun, commentRunInput, deleteComment, deleteCommentInput } from "./comment-run";
import { clubFeed, clubFeedInput, homeFeed, homeFeedInput } from "./feed-queries";
import { runTalk } from "./talk-queries";

export const feedRouter = router({
  home: runnerProcedure
    .input(homeFeedInput)
    .query(({ input, ctx }) => homeFeed(input, ctx.actor.runnerId)),
  club: runnerProcedure
    .input(clubFeedInput)
    .query(({ input, ctx }) => clubFeed(input, ctx.actor.runnerId)),
  talk: runnerProcedure
    .input(runIdInput)
    .query(({ input, ctx }) => runTalk(input, ctx.actor.runnerId)),
  cheer: runnerProcedure
    .input(cheerRunInput)
    .mutation(({ input, ctx }) => cheerRun(input, actingFor(ctx))),
  takeCheerBack: runnerProcedure
    .input(runIdInput)
    .mutation(({ input, ctx }) => takeCheerBack(input, actingFor(ctx))),
  comment: runnerProcedure
    .input(commentRunInput)
    .mutation(({ input, ctx }) => commentRun(input, actingFor(ctx))),
  deleteComment: runnerProcedure
    .input(deleteCommentInput)
    .mutation(({ input, ctx }) => deleteComment(input, actingFor(ctx))),
});
