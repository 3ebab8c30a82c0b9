import { z } from "zod";
import { isLocalDate, type LocalDate } from "./local-date";

/** Accepts "YYYY-MM-DD" of a date that exists. */
export const localDateSchema = z.custom<LocalDate>(
  (value) => typeof value === "string" && isLocalDate(value),
  "This is not a date.",
);
