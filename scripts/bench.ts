import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "./prepare/project-root";
import { refuseToStart } from "./start/refusal";

const [name, ...rest] = process.argv.slice(2);
const file = path.join(projectRoot, "bench", `${name}.ts`);
if (!name || !existsSync(file)) {
  const known = readdirSync(path.join(projectRoot, "bench"))
    .filter((entry) => entry.endsWith(".ts"))
    .map((entry) => entry.slice(0, -3));
  refuseToStart(
    `Name a benchmark: npm run bench -- NAME. There are: ${known.join(", ") || "none yet"}.`,
  );
}
const tsx = path.join(projectRoot, "node_modules/tsx/dist/cli.mjs");
const run = spawnSync(
  process.execPath,
  [tsx, "--tsconfig", "tsconfig.worker.json", file, ...rest],
  {
    cwd: projectRoot,
    stdio: "inherit",
  },
);
process.exit(run.status ?? 1);
