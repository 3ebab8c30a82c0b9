import { readdirSync, readFileSync } from "node:fs";

const ticksPerSecond = 100;

/** Microseconds of CPU that a process has used since it began; Linux only. */
export function cpuMicrosOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [user, system] = [Number(fields[11]), Number(fields[12])];
  return ((user + system) / ticksPerSecond) * 1e6;
}

/** Megabytes of memory that a process holds now. */
export function megabytesOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

/** The child of a supervisor whose command line contains `part`. */
export function childOf(supervisor: number, part: string): number {
  const found = readdirSync("/proc").find((entry) => {
    if (!/^\d+$/.test(entry)) return false;
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, "utf8");
      const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
      return parent === supervisor && readFileSync(`/proc/${entry}/cmdline`, "utf8").includes(part);
    } catch {
      return false;
    }
  });
  if (!found) throw new Error(`No child of ${supervisor} runs ${part}`);
  return Number(found);
}
