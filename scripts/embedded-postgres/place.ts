import { existsSync, realpathSync, renameSync } from "node:fs";
import path from "node:path";
import { type Account, postgresAccount } from "./account";
import { binariesFor, clusterFolder } from "./locations";
import { livingPostmaster } from "./postmaster";
import { keptSecret } from "./secrets";

const PASSWORD = "postgres-password";

export interface Place {
  account: Account | undefined;
  binaries: string;
  dataFolder: string;
  password: string;
  logFile: string;
}

/**
 * Below /var/lib a cluster outlives the folder it belongs to. When that folder was removed with
 * its password, the runner wants to begin anew: the cluster is put aside, not opened, not deleted.
 */
function putAsideForgotten(home: string, dataFolder: string): void {
  const inside = dataFolder.startsWith(`${realpathSync(home)}${path.sep}`);
  if (inside || existsSync(path.join(home, PASSWORD)) || !existsSync(dataFolder)) return;
  if (!livingPostmaster(dataFolder))
    renameSync(dataFolder, `${dataFolder}.forgotten-${Date.now()}`);
}

/** Where the PostgreSQL of `home` lives and as whom it runs; makes the folders and the password. */
export function locate(home: string): Place {
  const account = postgresAccount();
  const dataFolder = path.join(realpathSync(clusterFolder(home, account)), "cluster");
  putAsideForgotten(home, dataFolder);
  return {
    account,
    binaries: binariesFor(account),
    dataFolder,
    password: keptSecret(home, PASSWORD),
    logFile: path.join(home, "postgres.log"),
  };
}

/** Connection string of the superuser to one database of the embedded server. */
export function superuserUrl(password: string, port: number, database: string): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
}
