import { log } from "@/server/platform/log/log";

/** Does what this process would log as a failure, in a test that provokes it, without the lines of it. */
export async function withoutLog<Result>(work: () => Promise<Result>): Promise<Result> {
  const { level } = log;
  log.level = "silent";
  try {
    return await work();
  } finally {
    log.level = level;
  }
}
