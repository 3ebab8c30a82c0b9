import { answerReady } from "@/server/platform/http/health";
import { closeHttpServer, createHttpServer, listenAt } from "@/server/platform/http/http-server";
import { closeStreams, enterPhase, registerStream } from "@/server/platform/process/lifecycle";
import { stopOnRequest } from "@/server/platform/process/stop-on-request";

/** A web process that only streams: the product's own server and shutdown, without the rest. */
const server = createHttpServer((req, res) => {
  if (req.url === "/ready") {
    return answerReady(res, { database: true, workers: 1, notifications: true });
  }
  res.writeHead(200, { "content-type": "text/event-stream" });
  res.write(": open\n\n");
  const forget = registerStream(() => res.end("retry: 1000\n\n"));
  res.once("close", forget);
}, console.error);

await listenAt(server, Number(process.env.PORT), "127.0.0.1");
enterPhase("ready");
process.send?.({ ready: true });
stopOnRequest(2_000, async () => {
  const closed = closeHttpServer(server, 4_500);
  closeStreams();
  await closed;
});
