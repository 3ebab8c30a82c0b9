import { mkdirSync } from "node:fs";
import path from "node:path";
import { makeBackup } from "./backup/make-backup";
import { withEmbedded } from "./embedded-postgres/embedded-access";
import { dataHome } from "./prepare/project-root";
import { ended } from "./start/refusal";

const stamp = new Date().toISOString().slice(0, 19).replace(/:/g, "");
const folder = path.resolve(process.argv[2] ?? path.join(dataHome(), "backups", stamp));
const began = performance.now();

await ended(
  withEmbedded("The backup", async (access) => {
    mkdirSync(path.dirname(folder), { recursive: true, mode: 0o700 });
    const { files } = await makeBackup(access, folder);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`Backup of ${Object.keys(files).length} files in ${folder} (${seconds} s).`);
    console.log("It holds secrets and everything runners entered: keep it private, and elsewhere.");
  }),
);
