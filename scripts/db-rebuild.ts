import { productUrl } from "./embedded-postgres/database";
import { withEmbedded } from "./embedded-postgres/embedded-access";
import { keptSecret } from "./embedded-postgres/secrets";
import { PRODUCT_DATABASE } from "./start/embedded-database";
import { ended } from "./start/refusal";

async function rebuild(): Promise<void> {
  const began = performance.now();
  const { disconnect } = await import("@/server/platform/db");
  const { rebuildProjections } = await import("@/server/streaks/rebuild-projections");
  const runners = await rebuildProjections(Date.now()).finally(disconnect);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`Rebuilt the weeks of ${runners} runners from their runs (${seconds} s).`);
}

async function rebuildEmbedded(): Promise<void> {
  await withEmbedded("Rebuilding", async (access) => {
    const password = keptSecret(access.home, "product-password");
    process.env.DATABASE_URL = productUrl(access, password, PRODUCT_DATABASE);
    await rebuild();
  });
}

await ended(process.env.DATABASE_URL ? rebuild() : rebuildEmbedded());
