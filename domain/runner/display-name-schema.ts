import { z } from "zod";
import { displayName } from "./display-name";

/** Accepts a name and gives it in the form in which it is shown. */
export const displayNameSchema = z
  .string()
  .max(1_000, "This is too long for a name.")
  .transform((text, context) => {
    const decision = displayName(text);
    if (decision.ok) return decision.name;
    context.addIssue({ code: "custom", message: decision.problem });
    return z.NEVER;
  });
