import { type FolderLock, lockHolder, takeFolderLock } from "../embedded-postgres/folder-lock";

export const STOPPING = "stopping";
const STOP_MS = 12_000;

/**
 * The lock that one running Runpact holds on its data folder, or undefined when another one
 * runs. One that is just stopping is waited for.
 */
export async function takeStartLock(home: string): Promise<FolderLock | undefined> {
  const end = Date.now() + STOP_MS;
  for (;;) {
    const lock = await takeFolderLock(home, "start");
    if (lock) return lock;
    const holder = await lockHolder(home, "start");
    if ((holder !== undefined && holder !== STOPPING) || Date.now() > end) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
