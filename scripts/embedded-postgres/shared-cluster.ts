import path from "node:path";
import { projectRoot } from "../prepare/project-root";
import { type Cluster, startCluster } from "./cluster";
import { asSuperuser, ensureRole, productUrl } from "./database";
import { withFolderLock } from "./folder-lock";
import { moveIn, moveOut, otherLodgers } from "./lodgers";
import { locate, superuserUrl } from "./place";
import { livingPostmaster } from "./postmaster";
import { keptSecret } from "./secrets";
import { stopCluster } from "./stop-cluster";

const WAIT_MS = 90_000;

export interface SharedCluster extends Pick<Cluster, "port" | "superuserUrl"> {
  productUrl(database: string): string;
  /** Drops this process's claim; the last to leave stops the server. */
  leave(): Promise<void>;
}

/**
 * The PostgreSQL for tests and tools in `.cache/<name>`, without fsync unless `durable`: started by the
 * first process that asks, shared by those that ask meanwhile, stopped by the last.
 */
export async function openSharedCluster(
  name = "test-postgres",
  { durable } = { durable: false },
): Promise<SharedCluster> {
  const home = path.join(projectRoot, ".cache", name);
  const lodgers = path.join(home, "lodgers");
  const place = locate(home);
  const password = keptSecret(home, "product-password");

  async function join(): Promise<Pick<Cluster, "port" | "superuserUrl">> {
    const living = otherLodgers(lodgers).length > 0 && livingPostmaster(place.dataFolder);
    if (!living) {
      const started = await startCluster({ home, durable });
      started.process.unref();
      return started;
    }
    const { port } = living;
    return { port, superuserUrl: (database) => superuserUrl(place.password, port, database) };
  }

  async function leave(): Promise<void> {
    await withFolderLock(home, "cluster", WAIT_MS, async () => {
      moveOut(lodgers);
      const living = livingPostmaster(place.dataFolder);
      if (living && otherLodgers(lodgers).length === 0) await stopCluster(living);
    });
  }

  return withFolderLock(home, "cluster", WAIT_MS, async () => {
    const cluster = await join();
    await asSuperuser(cluster, (client) => ensureRole(client, password));
    moveIn(lodgers);
    return {
      port: cluster.port,
      superuserUrl: cluster.superuserUrl,
      productUrl: (database) => productUrl(cluster, password, database),
      leave,
    };
  });
}
