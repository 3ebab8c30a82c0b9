import { createHash } from "node:crypto";
import { mkdirSync, rmSync, statSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

export interface FolderLock {
  /** What a refused second starter is told. */
  describe(text: string): void;
  release(): Promise<void>;
}

/**
 * A name that dies with the process on Linux (abstract socket): `kill -9` frees it, and no
 * stale file can lie. Elsewhere a socket file, of which a dead one is recognised.
 */
function address(folder: string, purpose: string): string {
  mkdirSync(folder, { recursive: true });
  const { dev, ino } = statSync(folder);
  const digest = createHash("sha256").update(`${dev}:${ino}:${purpose}`).digest("hex").slice(0, 24);
  return process.platform === "linux"
    ? `\0runpact-${digest}`
    : path.join(tmpdir(), `runpact-${digest}.sock`);
}

function listen(server: Server, where: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) =>
      "code" in error && error.code === "EADDRINUSE" ? resolve(false) : reject(error),
    );
    server.listen(where, () => resolve(true));
  });
}

/** What the holder of the lock says about itself, or undefined when nobody answers. */
export function lockHolder(folder: string, purpose: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect(address(folder, purpose));
    let said = "";
    const finish = (answer: string | undefined) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1_000, () => finish(said));
    socket.on("data", (chunk) => {
      said += String(chunk);
    });
    socket.once("end", () => finish(said));
    socket.once("error", () => finish(undefined));
  });
}

/** Takes the lock of `folder` for `purpose`, or returns undefined when another process holds it. */
export async function takeFolderLock(
  folder: string,
  purpose: string,
): Promise<FolderLock | undefined> {
  let description = "";
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.end(description);
  });
  const where = address(folder, purpose);
  if (!(await listen(server, where))) {
    if (process.platform === "linux" || (await lockHolder(folder, purpose)) !== undefined) {
      return undefined;
    }
    rmSync(where, { force: true });
    if (!(await listen(server, where))) return undefined;
  }
  server.unref();
  return {
    describe: (text) => {
      description = text;
    },
    release: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Runs `work` while holding the lock, waiting for it up to `ms`. */
export async function withFolderLock<T>(
  folder: string,
  purpose: string,
  ms: number,
  work: () => Promise<T>,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const lock = await takeFolderLock(folder, purpose);
    if (lock) {
      try {
        return await work();
      } finally {
        await lock.release();
      }
    }
    if (Date.now() > end)
      throw new Error(`Another process has held the lock of ${folder} too long.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
