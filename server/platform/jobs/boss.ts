import "server-only";
import { type ConstructorOptions, type Db, PgBoss } from "pg-boss";
import { connection } from "@/server/platform/db";
import { jobNames } from "./catalogue";
import { queueOptions, queuePolicy } from "./queue-options";

/** pg-boss on the pool that all of this process shares. */
function onPool(): Db {
  return { executeSql: (text, values) => connection().pool.query(text, values) };
}

/**
 * A started pg-boss with every queue of the catalogue in place; the caller stops it.
 * It makes and upgrades its own schema `pgboss` under a lock, with no more rights than the product's role has.
 */
export async function openBoss(
  options: ConstructorOptions,
  report: (error: unknown) => void,
): Promise<PgBoss> {
  const boss = new PgBoss({
    db: onPool(),
    schema: "pgboss",
    schedule: false,
    monitorVacuum: false,
    ...options,
  });
  boss.on("error", report);
  await boss.start();
  const there = new Set((await boss.getQueues()).map((queue) => queue.name));
  for (const name of jobNames) {
    if (!there.has(name)) {
      await boss.createQueue(name, { ...queueOptions(name), policy: queuePolicy(name) });
    } else if (options.supervise !== false) await boss.updateQueue(name, queueOptions(name));
  }
  return boss;
}
