import { z } from "zod";
import { whenShape } from "@/domain/group-run/group-run-schema";
import { fewestOptions, longestGuestName, mostOptions } from "./poll";

/** The times to choose from, each once. */
export const pollOptionsSchema = z
  .array(z.strictObject({ optionId: z.uuid(), ...whenShape }))
  .min(fewestOptions, "Offer at least two times.")
  .max(mostOptions, `${mostOptions} times at most.`)
  .refine(
    (options) =>
      new Set(options.map(({ date, startMinutes }) => `${date} ${startMinutes}`)).size ===
        options.length && new Set(options.map(({ optionId }) => optionId)).size === options.length,
    { message: "Offer each time once." },
  );

/** What somebody says to some of the times, each once. */
export const pollAnswersSchema = z
  .array(z.strictObject({ optionId: z.uuid(), says: z.enum(["yes", "ifNeedBe", "no"]) }))
  .min(1, "Say something to at least one time.")
  .max(mostOptions)
  .refine((said) => new Set(said.map(({ optionId }) => optionId)).size === said.length, {
    message: "Say one thing to each time.",
  });

export const guestNameSchema = z
  .string()
  .trim()
  .min(1, "Tell your name.")
  .max(longestGuestName, `Keep the name under ${longestGuestName} characters.`)
  .regex(/^\P{Cc}*$/u, "Keep the name on one line.");
