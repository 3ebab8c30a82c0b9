import path from "node:path";
import { applyMigrations } from "@/server/platform/migrate/apply-migrations";
import { asSuperuser, ensureDatabase, ensureRole, productUrl } from "./embedded-postgres/database";
import { withEmbeddedAlone } from "./embedded-postgres/embedded-access";
import { keptSecret } from "./embedded-postgres/secrets";
import { projectRoot } from "./prepare/project-root";
import { demoMarks } from "./start/demo-data";
import { PRODUCT_DATABASE } from "./start/embedded-database";
import { ended } from "./start/refusal";

await ended(
  withEmbeddedAlone("Resetting", async (access) => {
    const password = keptSecret(access.home, "product-password");
    await asSuperuser(access, async (client) => {
      await ensureRole(client, password);
      await client.query(`DROP DATABASE IF EXISTS ${PRODUCT_DATABASE} WITH (FORCE)`);
      await ensureDatabase(client, PRODUCT_DATABASE);
    });
    await applyMigrations(
      productUrl(access, password, PRODUCT_DATABASE),
      path.join(projectRoot, "prisma"),
    );
    demoMarks(access.home).forget();
    console.log("The database is empty; the next `npm start` makes the demo club again.");
  }),
);
