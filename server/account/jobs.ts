import type { JobHandlers } from "@/server/platform/jobs/handlers";
import { type CodeSettings, mailCodes } from "./mail-codes";

/** The jobs of an account, for the worker. */
export function accountJobs(settings: CodeSettings): Pick<JobHandlers, "account.mail-codes"> {
  return { "account.mail-codes": mailCodes(settings) };
}
