import { watch } from "node:fs";
import path from "node:path";
import { projectRoot } from "../prepare/project-root";

const QUIET_MS = 250;

/** Calls `changed` after code that runs outside Next was saved (server and domain). */
export function watchSources(changed: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  for (const folder of ["server", "domain"]) {
    watch(path.join(projectRoot, folder), { recursive: true }, (_event, name) => {
      if (!name || !/\.tsx?$/.test(name)) return;
      clearTimeout(timer);
      timer = setTimeout(changed, QUIET_MS);
    });
  }
}
