import path from "node:path";
import { projectRoot } from "@/scripts/prepare/project-root";
import { sourceDigest } from "@/scripts/prepare/source-digest";

/** Name of the migrated template; a changed migration makes a new one. */
export function templateName(): string {
  return `template_${sourceDigest(projectRoot, [path.join("prisma", "migrations")]).slice(0, 16)}`;
}

/** Name of the database of one vitest worker of the run that process `runPid` leads. */
export function workerDatabase(runPid: number, worker: string): string {
  return `test_${runPid}_${worker}`;
}
