import { chownSync, readdirSync } from "node:fs";
import { chmod, copyFile, cp, readFile, rename } from "node:fs/promises";
import path from "node:path";
import type { Account } from "../embedded-postgres/account";
import { locate } from "../embedded-postgres/place";
import { fileDigest } from "./copy-files";
import { KEPT_SECRETS, type Manifest } from "./make-backup";

/** The manifest of a backup whose files are all as they were written; throws naming the first that is not. */
export async function verifyBackup(folder: string): Promise<Manifest> {
  const text = await readFile(path.join(folder, "manifest.json"), "utf8").catch(() => undefined);
  if (text === undefined) throw new Error(`${folder} holds no complete backup (no manifest.json).`);
  const manifest: Manifest = JSON.parse(text);
  for (const [file, digest] of Object.entries(manifest.files)) {
    const found = await fileDigest(path.join(folder, file)).catch(() => "missing");
    if (found !== digest) throw new Error(`${file} of this backup is damaged or missing.`);
  }
  return manifest;
}

function give(folder: string, account: Account): void {
  chownSync(folder, account.uid, account.gid);
  for (const entry of readdirSync(folder, { recursive: true })) {
    chownSync(path.join(folder, String(entry)), account.uid, account.gid);
  }
}

/**
 * Puts a verified backup in the place of the cluster of `home`, which must be stopped. The
 * replaced cluster stays beside it; its folder is returned (undefined when there was none).
 */
export async function restoreBackup(home: string, folder: string): Promise<string | undefined> {
  await verifyBackup(folder);
  const { account, dataFolder } = locate(home);
  const fresh = `${dataFolder}.restored`;
  await cp(path.join(folder, "cluster"), fresh, { recursive: true });
  await chmod(fresh, 0o700);
  if (account) give(fresh, account);
  const aside = `${dataFolder}.before-${new Date().toISOString().replace(/\D/g, "").slice(0, 14)}`;
  const moved = await rename(dataFolder, aside).then(
    () => aside,
    () => undefined,
  );
  await rename(fresh, dataFolder);
  for (const name of KEPT_SECRETS) {
    await copyFile(path.join(folder, name), path.join(home, name)).catch(() => undefined);
  }
  return moved;
}
