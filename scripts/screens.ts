import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { findChromium } from "./checks/find-chromium";
import { runTool } from "./checks/run-command";
import { projectRoot } from "./prepare/project-root";

const folder = path.join(projectRoot, "screens");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const well = await runTool(
  "@playwright/test/cli.js",
  ["test", "--config=tests/e2e/screens.config.ts", "--reporter=line", ...process.argv.slice(2)],
  { environment: { CHROMIUM_PATH: findChromium(), RUNPACT_SCREENS: folder } },
);
console.log(well ? `The pictures are in ${folder}.` : "Some pictures could not be taken.");
process.exit(well ? 0 : 1);
