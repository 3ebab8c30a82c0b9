import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import {
  clearOrphans,
  livingPostmaster,
  recordedPostmaster,
} from "@/scripts/embedded-postgres/postmaster";

const DEAD_PID = 4_194_300;

function folderWithPidFile(pid: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), "runpact-data-"));
  const lines = [pid, folder, 1_763_800_000, 54_321, "", "127.0.0.1", "  1234567   0", "ready"];
  writeFileSync(path.join(folder, "postmaster.pid"), lines.join("\n"));
  return folder;
}

test("the pid file of a dead postmaster stays, so that PostgreSQL itself looks for its shared memory", async () => {
  const folder = folderWithPidFile(DEAD_PID);
  expect(recordedPostmaster(folder)).toEqual({ pid: DEAD_PID, port: 54_321 });
  await clearOrphans(folder);
  expect(existsSync(path.join(folder, "postmaster.pid"))).toBe(true);
});

test.runIf(process.platform === "linux")(
  "a pid that a stranger has by now is not taken for a postmaster, nor is the stranger touched",
  async () => {
    const folder = folderWithPidFile(process.pid);
    expect(livingPostmaster(folder)).toBeUndefined();
    await clearOrphans(folder);
    expect(existsSync(path.join(folder, "postmaster.pid"))).toBe(false);
  },
);
