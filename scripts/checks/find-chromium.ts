import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function onPath(): string | undefined {
  for (const name of NAMES) {
    const found = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" });
    if (found.status === 0) return found.stdout.trim();
  }
  return undefined;
}

function installFromDebian(): void {
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const run = (...words: string[]) => {
    const [command = "", ...rest] = [...asRoot, ...words];
    execFileSync(command, rest, {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  };
  run("apt-get", "update");
  run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
}

/**
 * A Chromium to test with: CHROMIUM_PATH, Playwright's own, the system's, else Debian's package,
 * installed now when that is allowed. Throws a sentence when there is none.
 */
export function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const installed = onPath();
  if (installed) return installed;
  try {
    console.log("  No Chromium here: installing Debian's package …");
    installFromDebian();
  } catch {
    // The sentence below says what to do.
  }
  const found = onPath();
  if (found) return found;
  throw new Error(
    "The browser tests need Chromium. Run `npx playwright install chromium`, install your system's package, or set CHROMIUM_PATH.",
  );
}
