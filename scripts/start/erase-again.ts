import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { dieWithParent, projectRoot } from "../prepare/project-root";

const script = path.join(projectRoot, "scripts", "db-erase-again.ts");

/** Where deletions are noted outside the database: TOMBSTONES_FILE, else beside the data. */
export function tombstonesFile(home: string): string {
  return path.resolve(projectRoot, process.env.TOMBSTONES_FILE || path.join(home, "tombstones"));
}

/** Whether there were deletions, which a backup restored since then could have undone. */
export function hasTombstones(home: string): boolean {
  return existsSync(tombstonesFile(home));
}

/** Deletes again, in a process of its own, whoever a restored backup brought back; nothing is served before. */
export async function eraseAgain(environment: NodeJS.ProcessEnv): Promise<void> {
  const loader = pathToFileURL(path.join(projectRoot, "node_modules/tsx/dist/loader.mjs")).href;
  const child = spawn(process.execPath, ["--import", loader, "--import", dieWithParent, script], {
    cwd: projectRoot,
    env: { ...environment, TSX_TSCONFIG_PATH: path.join(projectRoot, "tsconfig.worker.json") },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  if (code !== 0) {
    throw new Error("Deleted accounts could not be deleted again; the lines above say why.");
  }
}
