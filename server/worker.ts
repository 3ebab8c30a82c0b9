import { disconnect } from "@/server/platform/db";
import { env } from "@/server/platform/env";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { startJobs } from "@/server/platform/jobs/start-jobs";
import { log } from "@/server/platform/log/log";
import { routeConsole } from "@/server/platform/log/route-console";
import { startHeartbeat } from "@/server/platform/process/heartbeat";
import { enterPhase } from "@/server/platform/process/lifecycle";
import { stopOnRequest } from "@/server/platform/process/stop-on-request";
import { whenDatabaseAnswers } from "@/server/platform/when-database-answers";
import { dueScans, jobHandlers } from "@/server/work";

const settings = env();
if (process.env.NODE_ENV === "production") routeConsole();
const heartbeat = startHeartbeat(settings.directDatabaseUrl, "worker");
const report = (error: unknown, what: string) => log.error({ err: error, what }, "A job failed.");
await whenDatabaseAnswers(openQueue);
const jobs = await startJobs({ handlers: jobHandlers, scans: dueScans, report });
enterPhase("ready");
process.send?.({ ready: true });

stopOnRequest(0, async () => {
  await jobs.stop();
  await heartbeat.stop();
  await disconnect();
});
