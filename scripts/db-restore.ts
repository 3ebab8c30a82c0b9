import path from "node:path";
import { restoreBackup } from "./backup/restore-backup";
import { asSuperuser } from "./embedded-postgres/database";
import { withEmbeddedAlone } from "./embedded-postgres/embedded-access";
import { takeFolderLock } from "./embedded-postgres/folder-lock";
import { locate } from "./embedded-postgres/place";
import { clearOrphans } from "./embedded-postgres/postmaster";
import { dataHome } from "./prepare/project-root";
import { PRODUCT_DATABASE } from "./start/embedded-database";
import { ended, refuseToStart } from "./start/refusal";

const folder = process.argv[2];
if (!folder) refuseToStart("Name the backup: npm run db:restore -- .runpact/backups/…");

async function replace(): Promise<void> {
  if (process.env.DATABASE_URL)
    throw new Error("DATABASE_URL is set: restore with the tools of that server.");
  const lock = await takeFolderLock(dataHome(), "start");
  if (!lock) throw new Error("Stop Runpact first: a running database cannot be replaced.");
  await clearOrphans(locate(dataHome()).dataFolder);
  const aside = await restoreBackup(dataHome(), path.resolve(String(folder)));
  await lock.release();
  if (aside) console.log(`What was there before lies in ${aside}; remove it when all is well.`);
}

await ended(replace());
await ended(
  withEmbeddedAlone("Restoring", (access) =>
    asSuperuser(
      access,
      async (client) => {
        const { rows } = await client.query(
          "SELECT count(*) AS migrations FROM _prisma_migrations",
        );
        console.log(`The restored database starts and is at migration ${rows[0]?.migrations}.`);
      },
      PRODUCT_DATABASE,
    ),
  ),
);
