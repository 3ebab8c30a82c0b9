import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { withFolderLock } from "../embedded-postgres/folder-lock";
import { projectRoot } from "./project-root";
import { sourceDigest } from "./source-digest";

const output = path.join(projectRoot, "generated", "prisma");
const stamp = path.join(output, "SOURCE");

function schemaDigest(): string {
  const sources = [
    "prisma/schema.prisma",
    "prisma/models",
    "node_modules/@prisma/client/package.json",
  ];
  return sourceDigest(projectRoot, sources);
}

function isFresh(digest: string): boolean {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === digest;
}

/**
 * Writes the Prisma client to `generated/prisma` when the schema changed; true when it did.
 * The engine path names any executable: generating never runs the schema engine, and so
 * nothing is downloaded.
 */
export async function generateClient(): Promise<boolean> {
  const digest = schemaDigest();
  if (isFresh(digest)) return false;
  return withFolderLock(path.join(projectRoot, "prisma"), "generate", 60_000, async () => {
    if (isFresh(digest)) return false;
    const prisma = path.join(projectRoot, "node_modules/prisma/build/index.js");
    const env = {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    };
    await promisify(execFile)(process.execPath, [prisma, "generate", "--schema", "prisma"], {
      cwd: projectRoot,
      env,
    });
    writeFileSync(stamp, digest);
    return true;
  });
}
