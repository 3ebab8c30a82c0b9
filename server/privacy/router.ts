import { z } from "zod";
import { actingFor } from "@/server/platform/acting";
import { router, runnerProcedure } from "@/server/platform/trpc";
import { addPlace, addPlaceInput } from "./add-place";
import { ownPlaces } from "./queries";
import { removePlace } from "./remove-place";

export const privacyRouter = router({
  places: runnerProcedure.query(({ ctx }) => ownPlaces(ctx.actor.runnerId)),
  addPlace: runnerProcedure
    .input(addPlaceInput)
    .mutation(({ input, ctx }) => addPlace(input, actingFor(ctx))),
  removePlace: runnerProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .mutation(({ input, ctx }) => removePlace(input, actingFor(ctx))),
});
