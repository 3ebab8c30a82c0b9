import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vitest/config";
import guards from "./guards.json" with { type: "json" };

const root = fileURLToPath(new URL("../..", import.meta.url));
const guard = guards[Number(process.env.MUTANT ?? "-1")];

function isMutated(id: string): boolean {
  return guard !== undefined && (id.split("?")[0]?.endsWith(`/${guard.file}`) ?? false);
}

/** Takes one guard out of the source as it is loaded; the files themselves stay as they are. */
const withoutGuard: Plugin = {
  name: "without-guard",
  enforce: "pre",
  // A module kept from another run would come with its guard.
  configureVitest: ({ defineCacheKeyGenerator }) =>
    defineCacheKeyGenerator(({ id }) => (isMutated(id) ? `mutant ${process.env.MUTANT}` : null)),
  transform(code, id) {
    return guard && isMutated(id) ? code.replace(guard.find, guard.replace) : null;
  },
};

/** The matrix of one area, called directly, against the product with one guard less. */
export default defineConfig({
  root,
  plugins: [withoutGuard],
  resolve: {
    alias: {
      "@": root.replace(/\/$/, ""),
      "server-only": `${root}tests/setup/empty-module.ts`,
    },
  },
  test: {
    include: ["tests/security/matrix.test.ts"],
    env: { TZ: "Asia/Kathmandu", MATRIX_AREA: guard?.area ?? "" },
    globalSetup: ["tests/setup/cluster.ts"],
    setupFiles: ["tests/setup/database.ts"],
    pool: "forks",
    testTimeout: 20_000,
    hookTimeout: 60_000,
    testNamePattern: "called directly",
    bail: 1,
  },
});
