import { dataHome } from "../prepare/project-root";
import { type Cluster, startCluster } from "./cluster";
import { lockHolder, takeFolderLock } from "./folder-lock";
import { locate, superuserUrl } from "./place";
import { livingPostmaster } from "./postmaster";
import { stopCluster } from "./stop-cluster";

export interface EmbeddedAccess extends Pick<Cluster, "port" | "dataFolder" | "superuserUrl"> {
  home: string;
}

function refuseExternal(task: string): void {
  if (!process.env.DATABASE_URL) return;
  throw new Error(
    `${task} works on the embedded PostgreSQL only. DATABASE_URL is set: use the tools of that server (docs/operations.md).`,
  );
}

/** Runs `work` on the embedded PostgreSQL while nothing else uses it; throws a sentence when Runpact runs. */
export async function withEmbeddedAlone<T>(
  task: string,
  work: (access: EmbeddedAccess) => Promise<T>,
): Promise<T> {
  refuseExternal(task);
  const home = dataHome();
  const lock = await takeFolderLock(home, "start");
  if (!lock) {
    const holder = await lockHolder(home, "start");
    throw new Error(`${task} needs Runpact to be stopped; it runs from ${home} (${holder}).`);
  }
  lock.describe(`process ${process.pid}, ${task}`);
  const cluster = await startCluster({ home, durable: true });
  try {
    return await work({ ...cluster, home });
  } finally {
    await stopCluster(cluster);
    await lock.release();
  }
}

/** Runs `work` on the embedded PostgreSQL, the running one when Runpact runs, else started for the moment. */
export async function withEmbedded<T>(
  task: string,
  work: (access: EmbeddedAccess) => Promise<T>,
): Promise<T> {
  refuseExternal(task);
  const home = dataHome();
  const { dataFolder, password } = locate(home);
  const running =
    (await lockHolder(home, "start")) === undefined ? undefined : livingPostmaster(dataFolder);
  if (!running) return withEmbeddedAlone(task, work);
  const { port } = running;
  return work({
    home,
    port,
    dataFolder,
    superuserUrl: (database) => superuserUrl(password, port, database),
  });
}
