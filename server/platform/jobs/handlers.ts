import type { JobName, JobPayload } from "./catalogue";

/** One attempt at a job. `now` in epoch milliseconds; `signal` aborts when the attempt is taken away. */
export type Attempt = { id: string; now: number; isLast: boolean; signal: AbortSignal };

/** Does the work of one job. It may run again after a crash, so each effect carries a key. */
export type JobHandler<Name extends JobName> = (
  payload: JobPayload<Name>,
  attempt: Attempt,
) => Promise<void>;

/** Who does each kind of job; the tick belongs to the platform itself. */
export type JobHandlers = {
  [Name in Exclude<JobName, "platform.tick">]: JobHandler<Name>;
};

/** Looks once a minute for what has come due at `now` and enqueues it; finding it twice must do nothing. */
export type DueScan = { name: string; run: (now: number) => Promise<void> };
