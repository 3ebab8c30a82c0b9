import { eraseAgain } from "@/server/account/erase-again";
import { readTombstones } from "@/server/account/keep-tombstones";
import { disconnect } from "@/server/platform/db";
import { env } from "@/server/platform/env";
import { openQueue } from "@/server/platform/jobs/enqueue";

await openQueue();
const hashes = await readTombstones(env().tombstonesFile ?? "");
const back = await eraseAgain(hashes, Date.now());
if (back > 0)
  console.log(`Deleted again ${back} accounts that a restored backup had brought back.`);
await disconnect();
