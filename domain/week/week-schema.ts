import { z } from "zod";
import { isLocalDate } from "@/domain/time-zone/local-date";
import { isWeekStart, type WeekStart } from "./week";

/** Accepts "YYYY-MM-DD" of a Monday. */
export const weekStartSchema = z.custom<WeekStart>(
  (value) => typeof value === "string" && isLocalDate(value) && isWeekStart(value),
  "A week is named by its Monday.",
);
