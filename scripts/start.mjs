import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const LEAST_NODE = 24;
const major = Number(process.versions.node.split(".")[0]);
if (major < LEAST_NODE) {
  console.error(
    `Runpact needs Node ${LEAST_NODE}, and this is Node ${process.versions.node}. ` +
      "Run `npm ci` and start it with `npm start`: Node 24 comes with the dependencies.",
  );
  process.exit(1);
}

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
if (existsSync(".env")) process.loadEnvFile(".env");
process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(
  new URL("../tsconfig.worker.json", import.meta.url),
);
const { register } = await import("tsx/esm/api");
register({ tsconfig: process.env.TSX_TSCONFIG_PATH });
const { start } = await import("./start/start.ts");
await start(process.argv.includes("--dev") ? "dev" : "production");
