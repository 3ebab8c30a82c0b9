import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { buildSite } from "../prepare/build";
import { generateClient } from "../prepare/generate-client";
import { projectRoot } from "../prepare/project-root";
import { findChromium } from "./find-chromium";
import { type Outcome, playwrightOutcome, single, vitestOutcome } from "./outcome";
import { runTool } from "./run-command";

export interface Step {
  name: string;
  run(): Promise<Outcome>;
}

function report(name: string): string {
  const folder = path.join(projectRoot, ".cache", "test-results");
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

function vitest(name: string, projects: readonly string[]): Step {
  return {
    name,
    async run() {
      const file = report(name);
      const well = await runTool("vitest/vitest.mjs", [
        "run",
        "--config=tests/vitest.config.ts",
        "--passWithNoTests",
        "--reporter=dot",
        "--reporter=json",
        `--outputFile.json=${file}`,
        ...projects.map((project) => `--project=${project}`),
      ]);
      return vitestOutcome(file, well);
    },
  };
}

export const format: Step = {
  name: "format and lint",
  run: async () =>
    single(await runTool("@biomejs/biome/bin/biome", ["check", "."], { quiet: true })),
};

export const types: Step = {
  name: "types",
  async run() {
    await generateClient();
    const next = ["typegen"];
    const typed = await runTool("next/dist/bin/next", next, { quiet: true });
    return single(typed && (await runTool("typescript/bin/tsc", ["--noEmit"], { quiet: true })));
  },
};

export const architecture = vitest("architecture", ["architecture"]);

const build: Step = {
  name: "production build",
  async run() {
    await buildSite();
    return single(true);
  },
};

const browser: Step = {
  name: "browser",
  async run() {
    const file = report("browser");
    const well = await runTool(
      "@playwright/test/cli.js",
      [
        "test",
        "--config=tests/e2e/playwright.config.ts",
        "--pass-with-no-tests",
        "--reporter=dot,json",
      ],
      {
        environment: {
          CHROMIUM_PATH: findChromium(),
          PLAYWRIGHT_JSON_OUTPUT_NAME: file,
          // It sets FORCE_COLOR for its workers, and Node warns of both in every one of them.
          NO_COLOR: undefined,
        },
      },
    );
    return playwrightOutcome(file, well);
  },
};

/** Everything `npm test` runs, the quickest answers first. */
export const allSteps: readonly Step[] = [
  format,
  types,
  architecture,
  vitest("domain", ["domain"]),
  vitest("files", ["files"]),
  vitest("components", ["components", "client"]),
  vitest("server", ["scripts", "server"]),
  build,
  vitest("faults", ["faults"]),
  browser,
];
