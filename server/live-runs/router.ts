import { partnershipIdInput } from "@/server/partners/end-partnership";
import { actingFor } from "@/server/platform/acting";
import { router, runnerProcedure } from "@/server/platform/trpc";
import { askWeather, askWeatherInput } from "./ask-weather";
import { finishRun, finishRunInput } from "./finish-run";
import { leftNote } from "./note-queries";
import { sessionPack } from "./pack-queries";
import { writeNote, writeNoteInput } from "./write-note";

export const liveRunsRouter = router({
  pack: runnerProcedure.query(({ ctx }) => sessionPack(ctx.actor.runnerId, ctx.now)),
  finish: runnerProcedure
    .input(finishRunInput)
    .mutation(({ input, ctx }) => finishRun(input, actingFor(ctx))),
  askWeather: runnerProcedure
    .input(askWeatherInput)
    .mutation(({ input, ctx }) => askWeather(input, ctx.now)),
  note: runnerProcedure
    .input(partnershipIdInput)
    .query(({ input, ctx }) => leftNote(input, ctx.actor.runnerId)),
  writeNote: runnerProcedure
    .input(writeNoteInput)
    .mutation(({ input, ctx }) => writeNote(input, actingFor(ctx))),
});
