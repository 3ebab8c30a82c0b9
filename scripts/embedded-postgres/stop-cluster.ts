import type { Cluster } from "./cluster";
import { isAlive, signal, waitFor } from "./process-facts";

/** Stops a cluster: sessions are ended and everything is written; after `ms` it is cut off (still safe). */
export async function stopCluster(cluster: Pick<Cluster, "pid">, ms = 6_000): Promise<void> {
  signal(cluster.pid, "SIGINT");
  if (await waitFor(() => !isAlive(cluster.pid), ms)) return;
  signal(cluster.pid, "SIGQUIT");
  if (await waitFor(() => !isAlive(cluster.pid), 1_000)) return;
  signal(cluster.pid, "SIGKILL");
}
