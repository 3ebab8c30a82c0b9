import type { QueueOptions, QueuePolicy } from "pg-boss";
import { type JobName, jobKind } from "./catalogue";

const HEARTBEAT_SECONDS = 10;
const DAY_SECONDS = 86_400;

/** What pg-boss is told about the queue of one kind of job. */
export function queueOptions(name: JobName): QueueOptions {
  const kind = jobKind(name);
  return {
    retryLimit: kind.retries,
    retryDelay: kind.retryAfterSeconds,
    retryBackoff: true,
    retryDelayMax: 900,
    expireInSeconds: kind.limitSeconds,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    retentionSeconds: 14 * DAY_SECONDS,
    deleteAfterSeconds: 7 * DAY_SECONDS,
  };
}

/** "stately" keeps at most one waiting and one running job of a kind. */
export function queuePolicy(name: JobName): QueuePolicy {
  return jobKind(name).single ? "stately" : "standard";
}
