import { defineConfig } from "@playwright/test";

// Far from UTC, so that a forgotten zone shows.
process.env.TZ = "Asia/Kathmandu";

const asRoot = process.getuid?.() === 0;
const executablePath = process.env.CHROMIUM_PATH;
const baseURL = process.env.RUNPACT_E2E_URL;

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  tsconfig: "../../tsconfig.worker.json",
  globalSetup: "./site.ts",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: 0,
  use: {
    ...(baseURL ? { baseURL } : {}),
    locale: "en-GB",
    timezoneId: "Asia/Kathmandu",
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    trace: "retain-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(asRoot ? ["--no-sandbox"] : []),
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: [
    {
      name: "phone",
      // What does not depend on the width is tried once.
      testIgnore: /(access|everyday-keyboard|links)\.spec\.ts/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
    },
    {
      name: "desktop",
      testIgnore: /(narrow|page-weight|stopwatch)\.spec\.ts/,
      use: { viewport: { width: 1280, height: 900 } },
    },
  ],
});
