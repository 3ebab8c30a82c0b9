import { existsSync } from "node:fs";
import { copyFile, mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { asSuperuser } from "../embedded-postgres/database";
import type { EmbeddedAccess } from "../embedded-postgres/embedded-access";
import { copyFolder, fileDigest } from "./copy-files";

/** Secrets that belong to the data: without them the restored server could not be entered. */
export const KEPT_SECRETS = ["postgres-password", "product-password", "session-secret"];

const NOT_DATA = /^(postmaster\.(pid|opts)|pg_internal\.init)$|pgsql_tmp/;
const EMPTY_FOLDERS =
  /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\//;

export interface Manifest {
  /** Every write acknowledged before this instant (epoch milliseconds) is in the backup. */
  holdsUntil: number;
  postgres: string;
  files: Record<string, string>;
}

/**
 * Copies the running cluster over SQL (pg_backup_start, copy, pg_backup_stop, write-ahead log
 * last) into `folder`, which appears only when it is complete. Writes go on meanwhile; every
 * write acknowledged before the end is in it. A slot holds the log that the copy needs.
 */
export async function makeBackup(access: EmbeddedAccess, folder: string): Promise<Manifest> {
  const partial = `${folder}.unfinished`;
  await rm(partial, { recursive: true, force: true });
  const target = path.join(partial, "cluster");
  await mkdir(target, { recursive: true, mode: 0o700 });
  const taken = await asSuperuser(access, async (client) => {
    const slot = `backup_${process.pid}`;
    await client.query("SELECT pg_create_physical_replication_slot($1, true, true)", [slot]);
    await client.query("SELECT pg_backup_start($1, fast => true)", [path.basename(folder)]);
    const skip = (file: string) => NOT_DATA.test(path.basename(file)) || EMPTY_FOLDERS.test(file);
    const files = await copyFolder(access.dataFolder, target, skip);
    const holdsUntil = Date.now();
    const { rows } = await client.query<{ labelfile: string; version: string }>(
      "SELECT labelfile, version() FROM pg_backup_stop(wait_for_archive => false)",
    );
    await writeFile(path.join(target, "backup_label"), rows[0]?.labelfile ?? "", { mode: 0o600 });
    const log = path.join(access.dataFolder, "pg_wal");
    const segments = await copyFolder(
      log,
      path.join(target, "pg_wal"),
      (file) => !/^[0-9A-F]{24}$|\.history$/.test(file),
    );
    return {
      holdsUntil,
      postgres: rows[0]?.version ?? "",
      files: [...files, "backup_label", ...segments.map((file) => path.join("pg_wal", file))],
    };
  });
  const secrets = KEPT_SECRETS.filter((name) => existsSync(path.join(access.home, name)));
  for (const name of secrets)
    await copyFile(path.join(access.home, name), path.join(partial, name));
  const files: Record<string, string> = {};
  for (const file of [...taken.files.map((name) => path.join("cluster", name)), ...secrets]) {
    files[file] = await fileDigest(path.join(partial, file));
  }
  const manifest = { holdsUntil: taken.holdsUntil, postgres: taken.postgres, files };
  await writeFile(path.join(partial, "manifest.json"), JSON.stringify(manifest, null, 1));
  await rename(partial, folder);
  return manifest;
}
