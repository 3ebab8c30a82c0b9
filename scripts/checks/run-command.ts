import { spawn } from "node:child_process";
import path from "node:path";
import { projectRoot } from "../prepare/project-root";

const PLAIN = { NO_COLOR: "1", FORCE_COLOR: "0" };

/**
 * Runs a script of a dependency (its path below node_modules) with this Node; true when it ended
 * well. Its output is shown as it comes, or only after a failure when `quiet`.
 */
export function runTool(
  script: string,
  args: readonly string[],
  { quiet = false, environment = {} as Record<string, string | undefined> } = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [path.join(projectRoot, "node_modules", script), ...args],
      {
        cwd: projectRoot,
        env: { ...process.env, ...(process.stdout.isTTY ? {} : PLAIN), ...environment },
        stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
      },
    );
    let output = "";
    const keep = (chunk: unknown) => {
      output += String(chunk);
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.once("error", () => resolve(false));
    child.once("close", (code) => {
      if (code !== 0) process.stdout.write(output);
      resolve(code === 0);
    });
  });
}
