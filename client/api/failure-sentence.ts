import { TRPCClientError } from "@trpc/client";

/** One sentence for a call that failed: the server's own, or what a lost connection means. */
export function failureSentence(error: unknown): string {
  if (error instanceof TRPCClientError && error.data) return error.message;
  return "We could not reach Runpact. What you typed is still here; try again in a moment.";
}
