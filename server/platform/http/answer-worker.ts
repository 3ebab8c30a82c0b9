import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";

let text: string | undefined;

/**
 * Answers `/worker.js` with the build's name in it: each deployment is then a new worker to the browser, and
 * none is kept by anything between.
 */
export function answerWorker(res: ServerResponse): void {
  text ??= readFileSync("public/worker.js", "utf8").replace(
    "runpact-BUILD",
    `runpact-${readFileSync(".next/BUILD_ID", "utf8").trim()}`,
  );
  res.writeHead(200, {
    "content-type": "text/javascript; charset=utf-8",
    "cache-control": "no-cache",
    "service-worker-allowed": "/",
  });
  res.end(text);
}
