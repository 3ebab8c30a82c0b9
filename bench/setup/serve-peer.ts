import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { freePort } from "@/scripts/embedded-postgres/free-port";
import { projectRoot } from "@/scripts/prepare/project-root";

const peer = path.join(projectRoot, "bench/next-peer");
const bin = (name: string) => path.join(projectRoot, "node_modules", name);

export type Peer = { url: string; pid: number; stop: () => void };

/** Builds the bare site and serves it beside the product, against the same database. */
export async function servePeer(environment: Record<string, string>): Promise<Peer> {
  const build = spawnSync(process.execPath, [bin("next/dist/bin/next"), "build", peer], {
    cwd: projectRoot,
    env: { ...process.env, ...environment, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    encoding: "utf8",
  });
  if (build.status !== 0)
    throw new Error(`The peer did not build:\n${build.stdout}${build.stderr}`);
  const port = await freePort();
  const child = spawn(process.execPath, ["--import", "tsx", path.join(peer, "serve.ts")], {
    cwd: projectRoot,
    env: {
      ...process.env,
      ...environment,
      TSX_TSCONFIG_PATH: path.join(projectRoot, "tsconfig.worker.json"),
      NODE_ENV: "production",
      PORT: String(port),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (chunk) => String(chunk).includes("listening") && resolve());
    child.once("exit", () => reject(new Error("The peer ended before it listened")));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    stop: () => child.kill("SIGKILL"),
  };
}
