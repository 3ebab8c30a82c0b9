import { z } from "zod";

export const longestWhy = 500;

/** Why a runner runs: a few lines of their own. */
export const whySchema = z
  .string()
  .trim()
  .min(1, "Write a word or two, or skip it.")
  .max(longestWhy, "Keep it under 500 characters.");
