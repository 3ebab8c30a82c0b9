import { buildSite } from "@/scripts/prepare/build";
import { generateClient } from "@/scripts/prepare/generate-client";

/** Vitest global setup of the fault tests: they break the production build, so it must exist. */
export default async function prepare(): Promise<void> {
  await generateClient();
  await buildSite();
}
