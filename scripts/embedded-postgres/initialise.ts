import { spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Account } from "./account";
import { plainEnvironment } from "./plain-environment";

function run(command: string, args: string[], account: Account | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...account,
      cwd: "/",
      env: plainEnvironment,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let complaint = "";
    child.stderr.on("data", (chunk) => {
      complaint += String(chunk);
    });
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`initdb failed: ${complaint.trim()}`)),
    );
  });
}

/** Creates the cluster unless it exists; true when it was created now. An interrupted attempt leaves no half one. */
export async function initialise(options: {
  binaries: string;
  /** Where the finished cluster appears; its parent must exist and belong to `account`. */
  dataFolder: string;
  password: string;
  account: Account | undefined;
  durable: boolean;
}): Promise<boolean> {
  const { binaries, dataFolder, account } = options;
  if (existsSync(dataFolder)) return false;
  const scratch = mkdtempSync(path.join(tmpdir(), "runpact-"));
  const passwordFile = path.join(scratch, "password");
  try {
    writeFileSync(passwordFile, `${options.password}\n`, { mode: 0o600 });
    for (const file of account ? [scratch, passwordFile] : []) {
      chownSync(file, account?.uid ?? 0, account?.gid ?? 0);
    }
    const unfinished = `${dataFolder}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    await run(
      path.join(binaries, "bin", "initdb"),
      [
        `--pgdata=${unfinished}`,
        "--username=postgres",
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C",
        ...(options.durable ? [] : ["--no-sync"]),
      ],
      account,
    );
    renameSync(unfinished, dataFolder);
    return true;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
