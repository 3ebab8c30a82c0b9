import "server-only";
import type { JobResult, JobWithMetadata } from "pg-boss";
import { openBoss } from "./boss";
import { catalogue, type JobName, jobKind, jobNames } from "./catalogue";
import { sendTick } from "./enqueue";
import type { Attempt, DueScan, JobHandlers } from "./handlers";
import { everyMinute, runScans } from "./tick";

type Work = (payload: never, attempt: Attempt) => Promise<void>;

/** What the worker process brings. `report` hears of each failed attempt and of trouble with the queue. */
export type JobsOptions = {
  handlers: JobHandlers;
  scans: readonly DueScan[];
  report: (error: unknown, what: string) => void;
  now?: () => number;
};

/**
 * Works off the queue and beats the minute until stopped. `stop` ends within 8 s: jobs still running then are
 * handed back to the queue.
 */
export async function startJobs(options: JobsOptions): Promise<{ stop: () => Promise<void> }> {
  const { handlers, scans, report, now = Date.now } = options;
  const boss = await openBoss({ superviseIntervalSeconds: 5, monitorIntervalSeconds: 5 }, (error) =>
    report(error, "queue"),
  );
  const all: Record<JobName, Work> = {
    ...handlers,
    "platform.tick": () => runScans(scans, now(), report),
  };
  for (const name of jobNames) {
    const { pollSeconds, sideBySide } = jobKind(name);
    await boss.work(
      name,
      {
        includeMetadata: true,
        perJobResults: true,
        batchSize: sideBySide,
        burstWhenBatchFull: true,
        pollingIntervalSeconds: pollSeconds,
        heartbeatRefreshSeconds: 3,
      },
      (jobs: JobWithMetadata<unknown>[]) =>
        Promise.all(jobs.map((job) => attempt(name, job, all[name], now(), report))),
    );
  }
  const stopTicking = everyMinute((minute) => {
    sendTick(minute).catch((error: unknown) => report(error, "tick"));
  });
  return {
    async stop() {
      stopTicking();
      await boss.stop({ graceful: true, timeout: 7_000 });
    },
  };
}

async function attempt(
  name: JobName,
  job: JobWithMetadata<unknown>,
  work: Work,
  now: number,
  report: JobsOptions["report"],
): Promise<JobResult> {
  const isLast = job.retryCount >= job.retryLimit;
  try {
    const payload = catalogue[name].payload.parse(job.data);
    await work(payload as never, { id: job.id, now, isLast, signal: job.signal });
    return { id: job.id, status: "completed" };
  } catch (error) {
    report(error, `job ${name} ${job.id}`);
    const reason = error instanceof Error ? error.name : "unknown";
    return { id: job.id, status: "failed", output: { reason } };
  }
}
