import { z } from "zod";
import { type CommitmentTerms, lowestFloorSeconds } from "./terms";

const standardSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("minutes"),
    value: z.int().min(10, "A run is at least 10 minutes.").max(1440, "A run ends within a day."),
  }),
  z.strictObject({
    kind: z.literal("distance"),
    value: z
      .number()
      .min(500, "A run is at least 500 metres.")
      .max(200_000, "Choose 200 km or less."),
  }),
]);

/** Terms as a runner may choose them; distances in metres, the floor in seconds. */
export const commitmentTermsSchema: z.ZodType<CommitmentTerms> = z
  .strictObject({
    daysPerWeek: z.int().min(1, "Choose at least one day.").max(7, "A week has seven days."),
    standard: standardSchema.nullable(),
    floorSeconds: z
      .int()
      .min(lowestFloorSeconds, "The floor is at least 10 minutes.")
      .max(86_400, "The floor lies within a day."),
  })
  .refine(
    ({ standard, floorSeconds }) =>
      standard?.kind !== "minutes" || floorSeconds <= standard.value * 60,
    { path: ["floorSeconds"], message: "The floor cannot lie above the standard." },
  );

/** For how many weeks a runner may commit. */
export const commitmentWeeksSchema = z
  .int()
  .min(1, "Commit for at least one week.")
  .max(52, "Commit for at most 52 weeks.");
