import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { freePort } from "@/scripts/embedded-postgres/free-port";
import { projectRoot } from "@/scripts/prepare/project-root";
import { expect } from "./fixtures";

export type SecondProcess = { url: string; stop: () => void };

/** A second web process of the same installation, on a port of its own. */
export async function startSecond(): Promise<SecondProcess> {
  const port = await freePort();
  const loader = pathToFileURL(path.join(projectRoot, "node_modules/tsx/dist/loader.mjs")).href;
  const child = spawn(process.execPath, ["--import", loader, "server/web.ts"], {
    cwd: projectRoot,
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      HOST: "127.0.0.1",
      NEXTAUTH_SECRET: "a secret of the second process, of some length",
      TSX_TSCONFIG_PATH: path.join(projectRoot, "tsconfig.worker.json"),
      RUNPACT_PROCESS: "second-web",
    },
    stdio: "ignore",
  });
  const url = `http://127.0.0.1:${port}`;
  const isUp = () =>
    fetch(`${url}/api/health/live`).then(
      (answer) => answer.status,
      () => 0,
    );
  await expect.poll(isUp, { timeout: 60_000 }).toBe(200);
  return { url, stop: () => void child.kill("SIGTERM") };
}
