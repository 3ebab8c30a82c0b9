import { fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { freePort } from "@/scripts/embedded-postgres/free-port";
import { projectRoot } from "@/scripts/prepare/project-root";
import { newId } from "@/server/platform/new-id";
import { startBrokenSite } from "./setup/broken-site";
import { uploadSlowly } from "./setup/slow-upload";

const UPLOADS = 20;
const VIEWERS = 500;
const LIMIT_MS = 10_000;

async function openStream(
  port: number,
): Promise<{ said: Promise<string>; response: IncomingMessage }> {
  const call = get({ port, host: "127.0.0.1", path: "/stream" });
  const [response]: IncomingMessage[] = await once(call, "response");
  if (!response) throw new Error("no answer");
  let text = "";
  response.on("data", (chunk) => {
    text += String(chunk);
  });
  const said = once(response, "close").then(() => text);
  await once(response, "data");
  return { said, response };
}

test("F20: a stop says not ready first, tells 500 streams when to come back, and ends within 10 s", async () => {
  const port = await freePort();
  const loader = pathToFileURL(path.join(projectRoot, "node_modules/tsx/dist/loader.mjs")).href;
  const server = fork(path.join(projectRoot, "tests/faults/setup/stream-server.ts"), {
    execArgv: ["--import", loader],
    env: {
      ...process.env,
      PORT: String(port),
      TSX_TSCONFIG_PATH: path.join(projectRoot, "tsconfig.worker.json"),
    },
  });
  await once(server, "message");
  const streams = await Promise.all(Array.from({ length: VIEWERS }, () => openStream(port)));
  const began = Date.now();
  server.kill("SIGTERM");
  await new Promise((resolve) => setTimeout(resolve, 300));
  const ready = await fetch(`http://127.0.0.1:${port}/ready`);
  const open = streams.filter(({ response }) => !response.closed).length;
  const exited = once(server, "exit");
  const words = await Promise.all(streams.map(({ said }) => said));
  const [code] = await exited;
  expect(ready.status).toBe(503);
  expect(open).toBe(VIEWERS);
  expect(words.filter((text) => text.endsWith("retry: 1000\n\n"))).toHaveLength(VIEWERS);
  expect(code).toBe(0);
  expect(Date.now() - began).toBeLessThan(LIMIT_MS);
});

test("F20: uploads that are under way when the site is stopped are answered, and everything ends within 10 s", async () => {
  const site = await startBrokenSite("shutdown");
  const file = path.join(projectRoot, "tests/fixtures/activities", "easy-2k.gpx");
  const bytes = readFileSync(file);
  const batchId = newId();
  let answered = 0;
  const uploads = site.people.slice(0, UPLOADS).map(async (person) => {
    const status = await uploadSlowly(site, person, { name: "run.gpx", bytes, batchId }, 3_000);
    answered += 1;
    return status;
  });
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(answered).toBe(0);
  const began = Date.now();
  const stopped = site.stop();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect((await fetch(`${site.url}/api/health/ready`)).status).toBe(503);
  const code = await stopped;
  const ms = Date.now() - began;
  console.info(`${UPLOADS} uploads under way, ended after ${ms} ms`);
  expect(await Promise.all(uploads)).toEqual(Array.from({ length: UPLOADS }, () => 200));
  expect(code).toBe(0);
  expect(ms).toBeLessThan(LIMIT_MS);
});
