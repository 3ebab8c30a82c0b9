import type { TestProject } from "vitest/node";
import { openSharedCluster } from "@/scripts/embedded-postgres/shared-cluster";
import { generateClient } from "@/scripts/prepare/generate-client";
import { dropWorkerDatabases, ensureTemplate } from "./template";

declare module "vitest" {
  interface ProvidedContext {
    cluster: { runPid: number; template: string; superuserUrl: string; productUrl: string };
  }
}

/** Vitest global setup: one PostgreSQL, one migrated template; workers clone it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await generateClient();
  const cluster = await openSharedCluster();
  const template = await ensureTemplate(cluster);
  await dropWorkerDatabases(cluster, process.pid);
  project.provide("cluster", {
    runPid: process.pid,
    template,
    superuserUrl: cluster.superuserUrl("postgres"),
    productUrl: cluster.productUrl("DATABASE"),
  });
  return async () => {
    await dropWorkerDatabases(cluster, process.pid);
    await cluster.leave();
  };
}
