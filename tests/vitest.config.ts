import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const alias = {
  "@": root.replace(/\/$/, ""),
  "server-only": `${root}tests/setup/empty-module.ts`,
};

process.env.TZ = "Asia/Kathmandu";

/** Long enough for a busy machine: how fast a rule is, the benchmarks say. */
const patienceMs = 60_000;
const properties = "tests/setup/properties.ts";

/** One vitest project; all run far from UTC so that a forgotten zone shows. */
function project(
  name: string,
  include: string[],
  more: { setupFiles?: string[]; [setting: string]: unknown } = {},
) {
  const { setupFiles = [], ...rest } = more;
  const test = { name, include, env: { TZ: "Asia/Kathmandu" }, testTimeout: patienceMs, ...rest };
  return { resolve: { alias }, test: { ...test, setupFiles: [properties, ...setupFiles] } };
}

/** Tests of pure computations over files, which live among the server's but need no database. */
const aboutFiles = [
  "tests/server/imports/decode/**/*.test.ts",
  "tests/server/runs/{decode,encode}-track.test.ts",
  "tests/server/runs/pack-*.test.ts",
];

const withDatabase = {
  globalSetup: ["tests/setup/cluster.ts"],
  setupFiles: ["tests/setup/database.ts"],
  pool: "forks",
  // Each file loading Prisma and the routers anew took half of the time; what is kept, is kept in the database.
  isolate: false,
  hookTimeout: 60_000,
};

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    projects: [
      project("architecture", ["tests/architecture*.test.ts"]),
      project("client", ["tests/client/**/*.test.{ts,tsx}"]),
      project("domain", ["tests/domain/**/*.test.ts"]),
      project("components", ["tests/components/**/*.test.{ts,tsx}"], {
        server: { deps: { inline: ["next"] } },
      }),
      project("scripts", ["tests/scripts/**/*.test.ts"]),
      project("files", ["tests/files/**/*.test.ts", ...aboutFiles]),
      project("server", ["tests/server/**/*.test.{ts,tsx}", "tests/security/**/*.test.ts"], {
        ...withDatabase,
        exclude: aboutFiles,
      }),
      project("mutants", ["tests/mutants/**/*.test.ts"], {
        testTimeout: 900_000,
        maxConcurrency: 2,
      }),
      project("faults", ["tests/faults/**/*.test.ts"], {
        globalSetup: ["tests/faults/setup/prepare.ts"],
        testTimeout: 300_000,
        hookTimeout: 300_000,
        fileParallelism: false,
      }),
    ],
  },
});
