import type { ServerResponse } from "node:http";
import type { Health } from "@/server/platform/process/heartbeat";
import { currentPhase } from "@/server/platform/process/lifecycle";

function answer(res: ServerResponse, status: number, body: object): void {
  res.writeHead(status, {
    "content-type": "application/json",
    "cache-control": "no-store",
    ...(status === 503 ? { "retry-after": "2" } : {}),
  });
  res.end(JSON.stringify(body));
}

/** The process runs and answers; says nothing of the database, so that its loss restarts nobody. */
export function answerLive(res: ServerResponse): void {
  answer(res, 200, { status: "live" });
}

/**
 * 200 while requests should be sent here. `degraded` names what is worse than usual although
 * pages work: no worker seen for 15 s, or updates by polling because notifications do not arrive.
 */
export function answerReady(res: ServerResponse, health: Readonly<Health>): void {
  const phase = currentPhase();
  const ready = phase === "ready" && health.database;
  const degraded = [
    ...(health.workers === 0 ? ["no-worker"] : []),
    ...(health.notifications ? [] : ["polling-only"]),
  ];
  const status = ready ? (degraded.length > 0 ? "degraded" : "ready") : "not-ready";
  answer(res, ready ? 200 : 503, { status, phase, database: health.database, degraded });
}
