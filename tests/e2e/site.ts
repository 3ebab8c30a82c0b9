import { rmSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "@/scripts/prepare/project-root";
import { runSite } from "@/scripts/start/run-site";

/**
 * Playwright global setup: the production build with fresh demo data, web and worker, on a free port. A site
 * that runs already is used where RUNPACT_E2E_URL names it and DATABASE_URL its database.
 */
export default async function startSite(): Promise<() => Promise<void>> {
  if (process.env.RUNPACT_E2E_URL && process.env.DATABASE_URL) return async () => {};
  const home = path.join(projectRoot, ".cache", "e2e");
  rmSync(home, { recursive: true, force: true });
  const site = await runSite(home);
  process.env.RUNPACT_E2E_URL = site.url;
  process.env.DATABASE_URL = site.databaseUrl;
  return async () => {
    await site.stop();
  };
}
