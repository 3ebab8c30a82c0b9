import "@/server/platform/process/async-context";
import next from "next";
import { handleExport } from "@/server/export-endpoint";
import { hidePublicPage } from "@/server/hide-public-page";
import { handleImport } from "@/server/imports-endpoint";
import { handleLiveRun, isLiveRunPath } from "@/server/live-runs-endpoint";
import { handleLiveShare } from "@/server/live-shares-endpoint";
import { pushKeys } from "@/server/notifications/push-keys";
import { handlePicture, isPicturePath } from "@/server/picture-endpoint";
import { installPageCache } from "@/server/platform/cache/install-page-cache";
import { connection, disconnect } from "@/server/platform/db";
import { env } from "@/server/platform/env";
import { answerWorker } from "@/server/platform/http/answer-worker";
import { applyContentPolicy } from "@/server/platform/http/apply-content-policy";
import { answerLive, answerReady } from "@/server/platform/http/health";
import { hideMailbox } from "@/server/platform/http/hide-mailbox";
import { hintLater } from "@/server/platform/http/hint-later";
import { closeHttpServer, createHttpServer, listenAt } from "@/server/platform/http/http-server";
import { pictureLimit } from "@/server/platform/http/limit-pictures";
import { bodyRefusal, dropInternalHeaders, refuse } from "@/server/platform/http/refuse-request";
import { setSecurityHeaders } from "@/server/platform/http/security-headers";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { log } from "@/server/platform/log/log";
import { routeConsole } from "@/server/platform/log/route-console";
import { startHeartbeat } from "@/server/platform/process/heartbeat";
import { closeStreams, currentPhase, enterPhase } from "@/server/platform/process/lifecycle";
import { stopOnRequest } from "@/server/platform/process/stop-on-request";
import { whenDatabaseAnswers } from "@/server/platform/when-database-answers";
import { handleTrpc } from "@/server/trpc-endpoint";
import { handleUnsubscribe } from "@/server/unsubscribe-endpoint";

const UPLOAD_BYTES: Readonly<Record<string, number>> = {
  "/api/pictures": 12 * 1024 * 1024,
  "/api/imports": 52 * 1024 * 1024,
};
const REQUEST_PATIENCE_MS = 4_000;

const settings = env();
const secure = settings.appUrl.startsWith("https:");
const dev = process.env.NODE_ENV !== "production";
const heartbeat = startHeartbeat(settings.directDatabaseUrl, "web");
const refusesPicture = pictureLimit();
const report = (error: unknown) => log.error({ err: error }, "A request failed.");
if (!dev) routeConsole();

const server = createHttpServer(async (req, res) => {
  const path = (req.url ?? "/").split("?", 1)[0] ?? "/";
  if (path === "/api/health/live") return answerLive(res);
  if (path === "/api/health/ready") return answerReady(res, heartbeat.health());
  setSecurityHeaders(res, secure);
  if (currentPhase() === "stopping") res.setHeader("connection", "close");
  const refusal = bodyRefusal(req, path, UPLOAD_BYTES);
  if (refusal) return refuse(res, refusal);
  if (path.startsWith("/api/trpc/")) return handleTrpc(req, res);
  if (path === "/api/imports") return handleImport(req, res);
  if (isLiveRunPath(path)) return handleLiveRun(req, res);
  if (isPicturePath(path)) return handlePicture(req, res, path);
  if (path === "/api/export") return handleExport(req, res);
  if (path === "/api/live") return handleLiveShare(req, res);
  if (path === "/unsubscribe" && req.method === "POST") return handleUnsubscribe(req, res);
  if (await refusesPicture(req, res, path)) return;
  if (path === "/worker.js" && !dev) return answerWorker(res);
  hideMailbox(req);
  await hidePublicPage(req);
  if (!dev) {
    dropInternalHeaders(req);
    applyContentPolicy(req, res, secure);
  }
  hintLater(res, () => !heartbeat.health().database || connection().pool.waitingCount > 0);
  return handlePage(req, res);
}, report);

if (!dev) installPageCache(".next/server/app");
const site = next({ dev, hostname: settings.host, port: settings.port, httpServer: server });
const handlePage = site.getRequestHandler();
try {
  const asked = whenDatabaseAnswers(() => Promise.all([pushKeys(Date.now()), openQueue()]));
  await Promise.all([site.prepare(), asked]);
  await listenAt(server, settings.port, settings.host);
} catch (error) {
  // Next holds rejections back, also those of this module: it would neither listen nor end.
  log.fatal({ err: error }, "The web process did not start.");
  process.exit(1);
}
enterPhase("ready");
process.send?.({ ready: true });

stopOnRequest(settings.drainMs, async () => {
  const closed = closeHttpServer(server, REQUEST_PATIENCE_MS);
  closeStreams();
  await closed;
  await heartbeat.stop();
  await disconnect();
});
