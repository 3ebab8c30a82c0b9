import { type Cluster, startCluster } from "../embedded-postgres/cluster";
import { asSuperuser, ensureDatabase, ensureRole, productUrl } from "../embedded-postgres/database";
import { keptSecret } from "../embedded-postgres/secrets";
import { stopCluster } from "../embedded-postgres/stop-cluster";

export const PRODUCT_DATABASE = "runpact";

export interface EmbeddedDatabase {
  /** Starts the server, and the product's role and database in it. */
  begin(): Promise<void>;
  url(): string;
  cluster(): Cluster;
  /** Stops the server, also one that is just starting. */
  stop(): Promise<void>;
}

interface Watcher {
  onTrouble(sentence: string): void;
  /** The server came back; `url()` may name another port now. */
  onReturn(portChanged: boolean): void;
  /** The server cannot be started again. */
  onLost(reason: string): void;
}

/** The embedded PostgreSQL of `home`, which starts again whenever it dies. */
export function embeddedDatabase(home: string, watcher: Watcher): EmbeddedDatabase {
  let starting: Promise<Cluster> | undefined;
  let running: Cluster | undefined;
  let stopping = false;

  async function start(): Promise<Cluster> {
    starting = startCluster({ home, durable: true });
    running = await starting;
    running.process.once("exit", () => {
      if (!stopping) void comeBack();
    });
    return running;
  }

  async function comeBack(): Promise<void> {
    const before = running?.port;
    watcher.onTrouble("PostgreSQL ended unexpectedly; starting it again.");
    try {
      const cluster = await start();
      watcher.onReturn(cluster.port !== before);
    } catch (error) {
      if (!stopping) watcher.onLost(error instanceof Error ? error.message : String(error));
    }
  }

  function cluster(): Cluster {
    if (!running) throw new Error("PostgreSQL has not been started.");
    return running;
  }

  return {
    cluster,
    url: () => productUrl(cluster(), keptSecret(home, "product-password"), PRODUCT_DATABASE),
    async begin() {
      await asSuperuser(await start(), async (client) => {
        await ensureRole(client, keptSecret(home, "product-password"));
        await ensureDatabase(client, PRODUCT_DATABASE);
      });
    },
    async stop() {
      stopping = true;
      const last = await starting?.catch(() => undefined);
      if (last) await stopCluster(last, 1_500);
    },
  };
}
