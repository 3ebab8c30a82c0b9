import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { birthOf } from "./process-facts";

/** The processes that use a shared cluster, one file each; entries of dead ones are cleared away. */
export function otherLodgers(folder: string): number[] {
  mkdirSync(folder, { recursive: true });
  const living: number[] = [];
  for (const entry of readdirSync(folder)) {
    const [pid = "", birth = ""] = entry.split("-");
    if (birthOf(Number(pid))?.replace(/\W/g, "") !== birth) {
      rmSync(path.join(folder, entry), { force: true });
    } else if (Number(pid) !== process.pid) {
      living.push(Number(pid));
    }
  }
  return living;
}

function ownEntry(folder: string): string {
  return path.join(folder, `${process.pid}-${birthOf(process.pid)?.replace(/\W/g, "")}`);
}

export function moveIn(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(ownEntry(folder), "");
}

export function moveOut(folder: string): void {
  rmSync(ownEntry(folder), { force: true });
}
