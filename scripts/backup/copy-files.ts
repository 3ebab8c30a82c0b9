import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, lstat, mkdir, readdir, readlink, symlink } from "node:fs/promises";
import path from "node:path";

function isGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/**
 * Copies a folder that is being written to: files that vanish meanwhile are left out, as
 * PostgreSQL's replay expects. `skip` takes paths relative to `from`. Returns the files copied.
 */
export async function copyFolder(
  from: string,
  to: string,
  skip: (relative: string) => boolean,
  relative = "",
): Promise<string[]> {
  await mkdir(path.join(to, relative), { recursive: true, mode: 0o700 });
  const copied: string[] = [];
  for (const name of await readdir(path.join(from, relative)).catch((): string[] => [])) {
    const inner = path.join(relative, name);
    const source = path.join(from, inner);
    try {
      if (skip(inner)) continue;
      const facts = await lstat(source);
      if (facts.isDirectory()) copied.push(...(await copyFolder(from, to, skip, inner)));
      else if (facts.isSymbolicLink()) await symlink(await readlink(source), path.join(to, inner));
      else if (facts.isFile()) {
        await copyFile(source, path.join(to, inner));
        copied.push(inner);
      }
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }
  return copied;
}

/** SHA-256 of one file, hexadecimal. */
export async function fileDigest(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest("hex");
}
